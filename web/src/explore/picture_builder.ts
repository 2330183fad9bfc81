// From a view to its picture: each step asked for and laid out in turn, what is known already only once.
import {
  add,
  EMPTY,
  EVERYTHING,
  type Filters,
  keyOf,
  type MapEdge,
  type MapNode,
  type Model,
  neighboursOf,
} from "../map/graph_model";
import { layOut } from "../map/layout";
import { sizeOf } from "../map/appearance";
import type { Point } from "../map/node_placement";
import { askLinks, askPaths, askSlice, SEEDS_MAX, SLICE_MAX, type Slice } from "../map/map_queries";
import { RELATIONS } from "../map/kinds";
import { replayKey, type Step, type View } from "./view_state";

/** What a view shows, before filters. Never changed once made. */
export interface Picture {
  readonly model: Model;
  /** Where the layout put every node, and where pins moved some. */
  readonly placed: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlyMap<string, Point>;
  readonly seeds: readonly string[];
  /** Nodes and edges, by key, of the path asked for last. */
  readonly path: ReadonlySet<string>;
  /** What the last step brought, and whether the service knew more of the kind. */
  readonly brought: readonly string[];
  readonly truncated: boolean;
}

const BLANK: Picture = {
  model: EMPTY,
  placed: new Map(),
  pinned: new Map(),
  seeds: [],
  path: new Set(),
  brought: [],
  truncated: false,
};

const KEPT = 200;
const LINKED_MAX = 600;
const HALF = SEEDS_MAX / 2;

export class Replay {
  private readonly pictures = new Map<string, Picture>();
  private readonly links = new Map<string, MapEdge>();
  private readonly linked = new Set<string>();

  /** The picture of a view. Raises Refused when a part of it cannot be had. */
  async picture(view: View, signal: AbortSignal): Promise<Picture> {
    if (view.seeds.length === 0) return BLANK;
    let known = view.steps.length;
    while (known >= 0 && !this.pictures.has(replayKey(view, known))) known -= 1;
    let picture = this.pictures.get(replayKey(view, known));
    picture ??= this.keep(replayKey(view, 0), await this.begin(view, signal));
    for (let place = Math.max(known, 0); place < view.steps.length; place++) {
      picture = this.keep(
        replayKey(view, place + 1),
        await this.follow(view, picture, view.steps[place] as Step, signal),
      );
    }
    return picture;
  }

  /** The picture's model with all relations between its nodes that are known by now. */
  whole({ model }: Picture): Model {
    return add(model, [], this.links.values());
  }

  /** Asks for relations between nodes that came with different steps, a part at a time; whether there was any new. */
  async *link({ model }: Picture, signal: AbortSignal): AsyncGenerator<void> {
    const ids = [...model.nodes.keys()].slice(0, LINKED_MAX);
    const parts: string[][] = [];
    for (let start = 0; start < ids.length; start += HALF) parts.push(ids.slice(start, start + HALF));
    for (let later = parts.length - 1; later >= 0; later--) {
      for (let earlier = later; earlier >= 0; earlier--) {
        const group = [...new Set([...(parts[earlier] ?? []), ...(parts[later] ?? [])])];
        if (!this.lacks(group)) continue;
        const edges = await askLinks(group, signal);
        for (const edge of edges) this.links.set(keyOf(edge), edge);
        this.settle(group);
        yield;
      }
    }
  }

  private async begin(view: View, signal: AbortSignal): Promise<Picture> {
    const slice = await this.ask(view.seeds, view.depth, view.limit, EVERYTHING, signal);
    const model = add(EMPTY, slice.nodes, slice.edges);
    const picture = {
      ...BLANK,
      model,
      seeds: slice.seeds,
      brought: [...model.nodes.keys()],
      truncated: slice.truncated,
    };
    return this.lay(picture, null);
  }

  private async follow(view: View, before: Picture, step: Step, signal: AbortSignal): Promise<Picture> {
    if (step.act === "pin" || step.act === "unpin") {
      const pinned = new Map(before.pinned);
      if (step.act === "unpin") pinned.delete(step.id);
      else if (before.model.nodes.has(step.id)) pinned.set(step.id, step.at);
      return { ...before, pinned, brought: [] };
    }
    if (step.act === "path") return this.walk(before, step, signal);
    before = { ...before, path: new Set() };
    if (step.act === "seed") {
      const slice = await this.ask([step.id], view.depth, view.limit, step.filters, signal);
      const seeds = [...new Set([...before.seeds, ...slice.seeds])];
      return this.lay(this.grow({ ...before, seeds }, slice.nodes, slice.edges, slice.truncated), step.id);
    }
    // as many of the best neighbours as are shown may be among them: so many more are asked for
    const shown = neighboursOf(before.model).get(step.id)?.size ?? 0;
    let limit = Math.min(SLICE_MAX, 1 + shown + step.count);
    let slice = await this.ask([step.id], 1, limit, step.filters, signal);
    let fresh = slice.nodes.filter(({ id }) => !before.model.nodes.has(id));
    // more of them are shown than are known to be neighbours
    while (fresh.length < step.count && slice.truncated && limit < SLICE_MAX) {
      limit = Math.min(SLICE_MAX, 2 * limit);
      slice = await this.ask([step.id], 1, limit, step.filters, signal);
      fresh = slice.nodes.filter(({ id }) => !before.model.nodes.has(id));
    }
    const taken = fresh.slice(0, step.count);
    return this.lay(this.grow(before, taken, slice.edges, slice.truncated || fresh.length > taken.length), step.id);
  }

  private async walk(before: Picture, step: Extract<Step, { act: "path" }>, signal: AbortSignal): Promise<Picture> {
    const paths = await askPaths(step.from, step.to, step.filters, signal);
    const nodes = paths.flatMap((path) => path.nodes);
    const edges = paths.flatMap((path) => path.edges);
    const grown = await this.lay(this.grow(before, nodes, edges, false), step.from);
    return { ...grown, path: new Set([...nodes.map(({ id }) => id), ...edges.map(keyOf)]) };
  }

  /** A slice; all its relations are remembered, for nodes of it that come to be shown later as well. */
  private async ask(
    seeds: readonly string[],
    depth: number,
    limit: number,
    filters: Filters,
    signal: AbortSignal,
  ): Promise<Slice> {
    const slice = await askSlice(seeds, depth, limit, filters, signal);
    for (const edge of slice.edges) this.links.set(keyOf(edge), edge);
    if (filters.relations.length === RELATIONS.length) this.settle(slice.nodes.map(({ id }) => id));
    return slice;
  }

  private grow(before: Picture, nodes: Iterable<MapNode>, edges: Iterable<MapEdge>, truncated: boolean): Picture {
    const model = add(before.model, nodes, edges);
    const brought = [...model.nodes.keys()].slice(before.model.nodes.size);
    return { ...before, model, brought, truncated };
  }

  private async lay(picture: Picture, anchor: string | null): Promise<Picture> {
    const seeds = new Set(picture.seeds);
    const fresh = await layOut({
      nodes: [...picture.model.nodes.values()].map((node) => ({
        id: node.id,
        size: sizeOf(node, seeds.has(node.id)),
        at: picture.pinned.get(node.id) ?? picture.placed.get(node.id) ?? null,
        anchor,
        seed: seeds.has(node.id),
      })),
      edges: [...picture.model.edges.values()].map(({ source, target, weight }) => [source, target, weight] as const),
    });
    return { ...picture, placed: new Map([...picture.placed, ...fresh]) };
  }

  private keep(key: string, picture: Picture): Picture {
    this.pictures.set(key, picture);
    const [oldest] = this.pictures.keys();
    if (this.pictures.size > KEPT && oldest !== undefined) this.pictures.delete(oldest);
    return picture;
  }

  private lacks(ids: readonly string[]): boolean {
    return ids.some((a, place) => ids.slice(place + 1).some((b) => !this.linked.has(pairOf(a, b))));
  }

  private settle(ids: readonly string[]): void {
    for (const [place, a] of ids.entries()) for (const b of ids.slice(place + 1)) this.linked.add(pairOf(a, b));
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
