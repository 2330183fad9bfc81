// The explorer: one view at a time, changed by acts that come one after another, shown as map, table and cards.
import { Refused } from "../graphql/client";
import { type Camera, MapCanvas } from "../map/map_canvas";
import { type Filters, type Model, moreOf, visible } from "../map/graph_model";
import type { Point } from "../map/node_placement";
import type { Scene } from "../map/scene";
import type { SideCard } from "../map/side_card";
import { counted, KINDS, RELATIONS } from "../map/kinds";
import { GivenUp, type Patience } from "./request_retry";
import { History } from "./view_history";
import { type Picture, Replay } from "./picture_builder";
import type { TableTwin } from "./node_table";
import { done, EXPANSION, pathOf, queryOf, type Step, seedsOf, type View, viewOf } from "./view_state";

/** What the explorer shows itself with. */
export interface Surroundings {
  readonly canvasHost: HTMLElement;
  readonly table: TableTwin;
  readonly card: SideCard;
  readonly patience: Patience;
  say(text: string): void;
  /** Told after every change: for buttons, counts and filters. */
  changed(explorer: Explorer): void;
  /** What stands in the way and does not pass by itself; empty when nothing does. */
  problem(text: string): void;
}

interface Place {
  readonly number: number;
}

export class Explorer {
  readonly canvas: MapCanvas | null;
  /** The node a path is wanted from, while its other end is being chosen. */
  pathStart: string | null = null;
  private readonly views: History<View>;
  private readonly replay = new Replay();
  private picture: Picture | null = null;
  private shown: Model | null = null;
  private acts: Promise<void> = Promise.resolve();
  private asking = new AbortController();
  private settled = false;

  constructor(private readonly around: Surroundings) {
    this.views = new History(viewOf(location.search));
    this.canvas = this.openCanvas();
    history.replaceState({ number: 0 } satisfies Place, "");
    addEventListener("popstate", ({ state }: PopStateEvent) => this.restore(state as Place | null));
    this.enqueue(() => this.become(this.view, "first"));
  }

  get view(): View {
    return this.views.current;
  }

  get canUndo(): boolean {
    return this.views.canUndo;
  }

  get canRedo(): boolean {
    return this.views.canRedo;
  }

  /** The whole graph, and what of it is seen. */
  get model(): Model | null {
    return this.picture && this.replay.whole(this.picture);
  }

  get scene(): Scene | null {
    const { picture, view } = this;
    if (!picture) return null;
    const seeds = new Set(picture.seeds);
    const always = new Set([...seeds, ...picture.path]);
    const model = visible(this.replay.whole(picture), view.filters, always, new Set(view.hidden));
    return {
      model,
      at: new Map([...picture.placed, ...picture.pinned]),
      seeds,
      pinned: new Set(picture.pinned.keys()),
      selected: view.selected,
      path: new Set([...picture.path].filter((part) => model.nodes.has(part) || model.edges.has(part))),
    };
  }

  /** The name of a node, for messages. */
  name(id: string): string {
    return this.picture?.model.nodes.get(id)?.label ?? id;
  }

  select(id: string | null): void {
    const start = this.pathStart;
    if (id !== null && start !== null && start !== id) {
      this.pathStart = null;
      this.do((view) => ({ act: "path", from: start, to: id, filters: view.filters }));
      return;
    }
    this.enqueue(async () => {
      this.amend({ ...this.view, selected: id });
      this.draw();
      if (id !== null) this.around.say(`${this.name(id)} selected.`);
    });
  }

  /** Adds the best neighbours of a node that are not here yet. */
  expand(id: string): void {
    if (this.view.filters.kinds.length === 0 || this.view.filters.relations.length === 0) {
      this.around.say("Nothing can be added while no kinds or no relations are shown.");
      return;
    }
    this.do((view) => ({ act: "expand", id, count: EXPANSION, filters: view.filters }));
  }

  seed(id: string): void {
    if (this.view.seeds.length === 0) this.change((view) => ({ ...view, seeds: [id], selected: id }));
    else if (seedsOf(this.view).includes(id)) this.goTo(id);
    else this.do((view) => ({ act: "seed", id, filters: view.filters }));
  }

  /** Shows where a node is, or brings it as a seed. */
  goTo(id: string): void {
    if (!this.picture?.model.nodes.has(id)) {
      this.seed(id);
      return;
    }
    if (this.view.hidden.includes(id))
      this.change((view) => ({ ...view, hidden: view.hidden.filter((one) => one !== id) }));
    this.select(id);
    this.enqueue(async () => this.canvas?.centre(id));
  }

  startPath(id: string | null): void {
    this.pathStart = id;
    this.around.say(
      id === null ? "No path is looked for." : `Path from ${this.name(id)}: choose the node it leads to.`,
    );
    this.around.changed(this);
  }

  pin(id: string, at?: Point): void {
    const pinned = this.picture?.pinned.has(id);
    const where = at ?? this.picture?.placed.get(id);
    if (pinned && !at) this.do(() => ({ act: "unpin", id }));
    else if (where) this.do(() => ({ act: "pin", id, at: where }));
  }

  hide(id: string): void {
    const name = this.name(id);
    this.change(
      (view) => ({
        ...view,
        hidden: [...view.hidden, id].sort(),
        selected: view.selected === id ? null : view.selected,
      }),
      () => `${name} hidden.`,
    );
  }

  unhide(): void {
    this.change(
      (view) => ({ ...view, hidden: [] }),
      () => "Nothing is hidden.",
    );
  }

  filter(filters: Filters): void {
    this.change(
      (view) => ({ ...view, filters }),
      () => `${counted(this.shown?.nodes.size ?? 0, "node")} shown.`,
    );
  }

  undo(): void {
    if (this.canUndo) history.back();
    else this.around.say("There is nothing to undo.");
  }

  redo(): void {
    if (this.canRedo) history.forward();
    else this.around.say("There is nothing to redo.");
  }

  fit(): void {
    this.canvas?.lookFrom(this.canvas.fitting(), true);
  }

  private do(step: (view: View) => Step): void {
    this.change(
      (view) => {
        const next = step(view);
        const selected = next.act === "expand" || next.act === "seed" ? next.id : view.selected;
        return { ...done(view, next), selected };
      },
      () => this.tell(),
    );
  }

  private change(next: (view: View) => View, tell?: () => string): void {
    this.enqueue(async () => {
      await this.become(next(this.view), "new");
      if (tell) this.around.say(tell());
    });
  }

  /** Back or forth in the browser, which is undo and redo. */
  private restore(place: Place | null): void {
    this.enqueue(async () => {
      const known = place ? this.views.go(place.number) : null;
      await this.become(known ?? viewOf(location.search), known ? "known" : "first");
      this.around.say(`${counted(this.shown?.nodes.size ?? 0, "node")} shown.`);
    });
  }

  private enqueue(act: () => Promise<void> | void): void {
    this.acts = this.acts.then(async () => {
      try {
        await act();
        this.around.problem("");
      } catch (problem) {
        if (problem instanceof GivenUp) this.around.say("Stopped trying. What was shown is shown still.");
        else if (problem instanceof Refused) this.around.problem(problem.message);
        else throw problem;
      }
    });
  }

  private async become(view: View, how: "first" | "new" | "known"): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    this.around.canvasHost.setAttribute("aria-busy", "true");
    try {
      const picture = await this.around.patience.untilBack(() => this.replay.picture(view, signal));
      if (how === "new") {
        this.views.push(view);
        history.pushState({ number: this.views.at } satisfies Place, "", addressOf(view));
      } else this.views.replace(view);
      this.settled = false;
      this.picture = picture;
      this.draw();
      this.aim(how === "first", picture.brought);
    } finally {
      this.around.canvasHost.removeAttribute("aria-busy");
    }
    this.settled = true;
    void this.link(signal);
  }

  /** Where to look: what a URL says, else what is there; what was just added is brought into view. */
  private aim(first: boolean, brought: readonly string[]): void {
    const { canvas, view } = this;
    if (!canvas) return;
    if (first) canvas.lookFrom(view.camera ?? canvas.fitting());
    else if (!canvas.sees(brought)) canvas.lookFrom(canvas.fitting(), true);
  }

  private async link(signal: AbortSignal): Promise<void> {
    const { picture } = this;
    if (!picture) return;
    try {
      let before = this.replay.whole(picture).edges.size;
      for await (const _ of this.replay.link(picture, signal)) {
        if (signal.aborted) return;
        const now = this.replay.whole(picture).edges.size;
        if (now !== before) this.draw();
        before = now;
      }
    } catch (problem) {
      // relations that could not be had are asked for with the next act
      if (!signal.aborted && !(problem instanceof Refused)) throw problem;
    }
  }

  private draw(): void {
    const { scene, view, around } = this;
    if (!scene || !this.picture) return;
    this.shown = scene.model;
    this.canvas?.show(scene);
    around.table.show(scene.model, scene.seeds, view.selected);
    const model = this.replay.whole(this.picture);
    around.card.show(view.selected, { model, seeds: scene.seeds, pinned: scene.pinned });
    around.changed(this);
  }

  /** Remembers what is not worth going back to. */
  private amend(view: View): void {
    this.views.replace(view);
    history.replaceState({ number: this.views.at } satisfies Place, "", addressOf(view));
  }

  private tell(): string {
    const { picture, view } = this;
    const step = view.steps.at(-1);
    if (!picture || !step) return "";
    if (step.act === "path") {
      const hops = [...picture.path].filter((part) => picture.model.edges.has(part)).length;
      return hops
        ? `Path from ${this.name(step.from)} to ${this.name(step.to)} shown.`
        : "There is no path within six steps.";
    }
    if (step.act === "pin") return `${this.name(step.id)} pinned.`;
    if (step.act === "unpin") return `${this.name(step.id)} no longer pinned.`;
    const added = picture.brought.length;
    const { filters } = step;
    const all =
      filters.kinds.length === KINDS.length &&
      filters.relations.length === RELATIONS.length &&
      filters.from === null &&
      filters.to === null;
    if (step.act === "seed")
      return `${this.name(step.id)} added as a seed, with ${counted(Math.max(0, added - 1), "node")} around it.`;
    const more = moreOf(this.replay.whole(picture), step.id);
    const rest = all
      ? more
        ? `${more.toLocaleString("en")} more`
        : "no more"
      : picture.truncated
        ? "more of these kinds"
        : "no more of these kinds";
    return `${counted(added, "neighbour")} added, ${rest}.`;
  }

  private openCanvas(): MapCanvas | null {
    try {
      return new MapCanvas(
        this.around.canvasHost,
        {
          select: (id) => this.select(id),
          expand: (id) => this.expand(id),
          drop: (id, at) => this.pin(id, at),
          look: (camera) => this.looked(camera),
        },
        true,
      );
    } catch {
      this.around.problem(
        "This browser draws no WebGL, so there is no map. The table below has everything that is on it.",
      );
      return null;
    }
  }

  private looked(camera: Camera): void {
    if (!this.settled || !this.canvas) return;
    const fitting = this.canvas.fitting();
    const fits = camera.x === fitting.x && camera.y === fitting.y && camera.ratio === fitting.ratio;
    const now = fits ? null : camera;
    const { camera: before } = this.view;
    if (now?.x === before?.x && now?.y === before?.y && now?.ratio === before?.ratio) return;
    this.amend({ ...this.view, camera: now });
  }

  /** The node a path leads to, if one is shown. */
  get pathEnds(): { from: string; to: string } | null {
    return pathOf(this.view);
  }
}

function addressOf(view: View): string {
  const query = queryOf(view);
  return query ? `${location.pathname}?${query}` : location.pathname;
}
