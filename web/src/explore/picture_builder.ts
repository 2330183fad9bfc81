// View → picture: requests and lays out one step after another. Pictures of earlier steps are cached.

import { sizeOf } from "../map/appearance";
import { SEEDS_MAX, SLICE_MAX } from "../map/generated_kinds";
import {
  add,
  EMPTY,
  EVERYTHING,
  edgeKey,
  type Filters,
  followed,
  type MapEdge,
  type MapNode,
  type Model,
  neighboursOf,
} from "../map/graph_model";
import { DIRECT_RELATIONS } from "../map/kinds";
import { layOut } from "../map/layout";
import { fetchLinks, fetchPaths, fetchSlice, type Slice } from "../map/map_queries";
import type { Point } from "../map/node_placement";
import { type Step, stepsKey, type View } from "./view_state";

/** The nodes and relations of a view, before filters. Immutable. */
export interface Picture {
  readonly model: Model;
  /** The position of every node by the layout, and the positions of pinned nodes. */
  readonly placed: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlyMap<string, Point>;
  readonly seeds: readonly string[];
  /** The keys of the nodes and edges of the last path. */
  readonly path: ReadonlySet<string>;
  /** The nodes that the last step added, and whether the service has more that match. */
  readonly added: readonly string[];
  readonly truncated: boolean;
}

const BLANK: Picture = {
  model: EMPTY,
  placed: new Map(),
  pinned: new Map(),
  seeds: [],
  path: new Set(),
  added: [],
  truncated: false,
};

const CACHED_PICTURES_MAX = 200;
/** The nodes between which relations are requested, in their order. */
const LINKED_NODES_MAX = 600;
/** Nodes of a group; one request takes two groups. */
const GROUP_NODES = SEEDS_MAX / 2;

export class PictureBuilder {
  private readonly pictures = new Map<string, Picture>();
  private readonly links = new Map<string, MapEdge>();
  /** The pairs of nodes whose relations are known. */
  private readonly linkedPairs = new Set<string>();

  /** The picture of a view. Throws GraphQLError if a request fails. */
  async picture(view: View, signal: AbortSignal): Promise<Picture> {
    if (view.seeds.length === 0) return BLANK;
    let known = view.steps.length;
    while (known >= 0 && !this.pictures.has(stepsKey(view, known))) known -= 1;
    let picture = this.pictures.get(stepsKey(view, known));
    picture ??= this.cache(stepsKey(view, 0), await this.begin(view, signal));
    for (let index = Math.max(known, 0); index < view.steps.length; index++) {
      picture = this.cache(
        stepsKey(view, index + 1),
        await this.applyStep(view, picture, view.steps[index] as Step, signal),
      );
    }
    return picture;
  }

  /** The picture's model with all direct relations between its nodes that are known so far. */
  whole({ model }: Picture): Model {
    return add(model, [], this.links.values());
  }

  /** Requests the direct relations between nodes that different steps added. Yields after each request. */
  async *link({ model }: Picture, signal: AbortSignal): AsyncGenerator<void> {
    const ids = [...model.nodes.keys()].slice(0, LINKED_NODES_MAX);
    const groups: string[][] = [];
    for (let start = 0; start < ids.length; start += GROUP_NODES) groups.push(ids.slice(start, start + GROUP_NODES));
    for (let later = groups.length - 1; later >= 0; later--) {
      for (let earlier = later; earlier >= 0; earlier--) {
        const group = [...new Set([...(groups[earlier] ?? []), ...(groups[later] ?? [])])];
        if (!this.hasUnlinkedPair(group)) continue;
        const edges = await fetchLinks(group, signal);
        for (const edge of edges) this.links.set(edgeKey(edge), edge);
        this.markLinked(group);
        yield;
      }
    }
  }

  private async begin(view: View, signal: AbortSignal): Promise<Picture> {
    const filters = { ...EVERYTHING, relations: followed(view.filters) };
    const slice = await this.requestSlice(view.seeds, view.depth, view.limit, filters, signal);
    const model = add(EMPTY, slice.nodes, slice.edges);
    const picture = {
      ...BLANK,
      model,
      seeds: slice.seeds,
      added: [...model.nodes.keys()],
      truncated: slice.truncated,
    };
    return this.layOut(picture, null);
  }

  private async applyStep(view: View, before: Picture, step: Step, signal: AbortSignal): Promise<Picture> {
    if (step.act === "pin" || step.act === "unpin") {
      const pinned = new Map(before.pinned);
      if (step.act === "unpin") pinned.delete(step.id);
      else if (before.model.nodes.has(step.id)) pinned.set(step.id, step.at);
      return { ...before, pinned, added: [] };
    }
    if (step.act === "path") return this.addPath(before, step, signal);
    before = { ...before, path: new Set() };
    if (step.act === "seed") {
      const slice = await this.requestSlice([step.id], view.depth, view.limit, step.filters, signal);
      const seeds = [...new Set([...before.seeds, ...slice.seeds])];
      return this.layOut(this.grow({ ...before, seeds }, slice.nodes, slice.edges, slice.truncated), step.id);
    }
    // the answer may hold every neighbour that is shown already, so the limit leaves room for them
    const shown = neighboursOf(before.model).get(step.id)?.size ?? 0;
    let limit = Math.min(SLICE_MAX, 1 + shown + step.count);
    let slice = await this.requestSlice([step.id], 1, limit, step.filters, signal);
    let fresh = slice.nodes.filter(({ id }) => !before.model.nodes.has(id));
    // the map may show neighbours without their relation to this node
    while (fresh.length < step.count && slice.truncated && limit < SLICE_MAX) {
      limit = Math.min(SLICE_MAX, 2 * limit);
      slice = await this.requestSlice([step.id], 1, limit, step.filters, signal);
      fresh = slice.nodes.filter(({ id }) => !before.model.nodes.has(id));
    }
    const taken = fresh.slice(0, step.count);
    return this.layOut(this.grow(before, taken, slice.edges, slice.truncated || fresh.length > taken.length), step.id);
  }

  private async addPath(before: Picture, step: Extract<Step, { act: "path" }>, signal: AbortSignal): Promise<Picture> {
    const paths = await fetchPaths(step.from, step.to, step.filters, signal);
    const nodes = paths.flatMap((path) => path.nodes);
    const edges = paths.flatMap((path) => path.edges);
    const grown = await this.layOut(this.grow(before, nodes, edges, false), step.from);
    return { ...grown, path: new Set([...nodes.map(({ id }) => id), ...edges.map(edgeKey)]) };
  }

  /**
   * A slice. All its direct relations are kept, also those of nodes that a later step adds. Nearness belongs to the step
   * that requested it: `link` does not complete it, so a kept one would make the picture depend on undone steps.
   */
  private async requestSlice(
    seeds: readonly string[],
    depth: number,
    limit: number,
    filters: Filters,
    signal: AbortSignal,
  ): Promise<Slice> {
    const slice = await fetchSlice(seeds, depth, limit, filters, signal);
    for (const edge of slice.edges) if (edge.kind !== "NEAR") this.links.set(edgeKey(edge), edge);
    if (DIRECT_RELATIONS.every((kind) => filters.relations.includes(kind)))
      this.markLinked(slice.nodes.map(({ id }) => id));
    return slice;
  }

  private grow(before: Picture, nodes: Iterable<MapNode>, edges: Iterable<MapEdge>, truncated: boolean): Picture {
    const model = add(before.model, nodes, edges);
    const added = [...model.nodes.keys()].slice(before.model.nodes.size);
    return { ...before, model, added, truncated };
  }

  private async layOut(picture: Picture, anchor: string | null): Promise<Picture> {
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

  private cache(key: string, picture: Picture): Picture {
    this.pictures.set(key, picture);
    const [oldest] = this.pictures.keys();
    if (this.pictures.size > CACHED_PICTURES_MAX && oldest !== undefined) this.pictures.delete(oldest);
    return picture;
  }

  /** Whether the relations of any pair are still unknown. */
  private hasUnlinkedPair(ids: readonly string[]): boolean {
    return ids.some((a, place) => ids.slice(place + 1).some((b) => !this.linkedPairs.has(pairOf(a, b))));
  }

  private markLinked(ids: readonly string[]): void {
    for (const [place, a] of ids.entries()) for (const b of ids.slice(place + 1)) this.linkedPairs.add(pairOf(a, b));
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
