// The explorer: holds the current view and its picture, runs one action after another, and shows the result on the map,
// in the table and in the side card.
import { GraphQLError } from "../graphql/client";
import type { RelationKind } from "../graphql/generated";
import { isolated } from "../map/direction";
import { type Filters, followed, type Model, missingNeighbours, nameOf, visible } from "../map/graph_model";
import { counted, DIRECT_RELATIONS, NODE_KINDS, RELATION_KINDS } from "../map/kinds";
import { type Camera, MapCanvas } from "../map/map_canvas";
import type { Point } from "../map/node_placement";
import type { Scene } from "../map/scene";
import type { SideCard } from "../map/side_card";
import type { NodeTable } from "./node_table";
import { type Picture, PictureBuilder } from "./picture_builder";
import { type RequestRetry, RetryCancelled } from "./request_retry";
import { ViewHistory } from "./view_history";
import { EXPANSION_NODES, pathOf, queryOf, type Step, seedsOf, type View, viewOf, withStep } from "./view_state";

/** The parts of the page that the explorer uses. */
export interface PageParts {
  readonly canvasHost: HTMLElement;
  readonly table: NodeTable;
  readonly card: SideCard;
  readonly retry: RequestRetry;
  /** Announces a change in the live region. */
  announce(text: string): void;
  /** Called after every change, to update buttons, counts and filters. */
  changed(explorer: Explorer): void;
  /** Shows an error that does not pass by itself; an empty text removes it. */
  showProblem(text: string): void;
}

/** The state of an entry in the browser's history. */
interface HistoryState {
  readonly index: number;
}

export class Explorer {
  readonly canvas: MapCanvas | null;
  /** The first node of a path, while the user chooses the other end. */
  pathStart: string | null = null;
  private readonly views: ViewHistory<View>;
  private readonly pictures = new PictureBuilder();
  private picture: Picture | null = null;
  private shown: Model | null = null;
  /** The actions so far; the next one starts when they are finished. */
  private actions: Promise<void> = Promise.resolve();
  private requests = new AbortController();
  /** The relations that the first slice of the picture follows. */
  private followed: readonly RelationKind[] = RELATION_KINDS;
  /** Whether the camera of the current view was set, so that further moves are the user's. */
  private settled = false;

  constructor(private readonly page: PageParts) {
    this.views = new ViewHistory(viewOf(location.search));
    this.canvas = this.openCanvas();
    history.replaceState({ index: 0 } satisfies HistoryState, "");
    addEventListener("popstate", ({ state }: PopStateEvent) => this.restore(state as HistoryState | null));
    this.enqueue(() => this.show(this.view, "first"));
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

  /** All nodes and relations, before filters; null until the first picture. */
  get model(): Model | null {
    return this.picture && this.pictures.whole(this.picture);
  }

  /** The nodes and relations that filters leave, as they are drawn. */
  get scene(): Scene | null {
    const { picture, view } = this;
    if (!picture) return null;
    const seeds = new Set(picture.seeds);
    const always = new Set([...seeds, ...picture.path]);
    const model = visible(this.pictures.whole(picture), view.filters, always, new Set(view.hidden));
    return {
      model,
      at: new Map([...picture.placed, ...picture.pinned]),
      seeds,
      pinned: new Set(picture.pinned.keys()),
      selected: view.selected,
      path: new Set([...picture.path].filter((part) => model.nodes.has(part) || model.edges.has(part))),
    };
  }

  /** The label of a node, for messages. */
  name(id: string): string {
    const node = this.picture?.model.nodes.get(id);
    return node ? isolated(nameOf(node)) : id;
  }

  select(id: string | null): void {
    const start = this.pathStart;
    if (id !== null && start !== null && start !== id) {
      this.pathStart = null;
      this.addStep((view) => ({ act: "path", from: start, to: id, filters: view.filters }));
      return;
    }
    this.enqueue(async () => {
      this.replaceView({ ...this.view, selected: id });
      this.draw();
      if (id !== null) this.page.announce(`${this.name(id)} selected.`);
    });
  }

  /** Adds the neighbours of a node with the highest weight that the map does not show yet. */
  expand(id: string): void {
    if (this.view.filters.kinds.length === 0 || this.view.filters.relations.length === 0) {
      this.page.announce("The filters hide all kinds or all relations. Show some first.");
      return;
    }
    this.addStep((view) => ({ act: "expand", id, count: EXPANSION_NODES, filters: view.filters }));
  }

  /** Adds a node as a seed; selects it if it is one. */
  seed(id: string): void {
    if (this.view.seeds.length === 0) this.change((view) => ({ ...view, seeds: [id], selected: id }));
    else if (seedsOf(this.view).includes(id)) this.goTo(id);
    else this.addStep((view) => ({ act: "seed", id, filters: view.filters }));
  }

  /** Selects a node and centres it; a node that the map does not have becomes a seed. */
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
    if (id !== null && !this.showsDirect) {
      this.page.announce("Paths follow direct relations, and the filters hide them. Show some first.");
      return;
    }
    this.pathStart = id;
    this.page.announce(
      id === null ? "Path cancelled." : `Path from ${this.name(id)}: select the last node of the path.`,
    );
    this.page.changed(this);
  }

  /** Pins a node where it is, or at a point; without a point, unpins a pinned node. */
  pin(id: string, at?: Point): void {
    const pinned = this.picture?.pinned.has(id);
    const where = at ?? this.picture?.placed.get(id);
    if (pinned && !at) this.addStep(() => ({ act: "unpin", id }));
    else if (where) this.addStep(() => ({ act: "pin", id, at: where }));
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
      () => "All hidden nodes are shown again.",
    );
  }

  filter(filters: Filters): void {
    this.change(
      // a slice of other relations has another layout
      (view) => ({ ...view, filters, camera: followed(filters) === followed(view.filters) ? view.camera : null }),
      () => `${counted(this.shown?.nodes.size ?? 0, "node")} shown.`,
    );
  }

  undo(): void {
    if (this.canUndo) history.back();
    else this.page.announce("There is nothing to undo.");
  }

  redo(): void {
    if (this.canRedo) history.forward();
    else this.page.announce("There is nothing to redo.");
  }

  fit(): void {
    this.canvas?.setCamera(this.canvas.fittingCamera(), true);
  }

  /** Whether the filters show any direct relation. */
  private get showsDirect(): boolean {
    return this.view.filters.relations.some((kind) => DIRECT_RELATIONS.includes(kind));
  }

  /** Changes the view by one more step. */
  private addStep(step: (view: View) => Step): void {
    this.change(
      (view) => {
        const next = step(view);
        const selected = next.act === "expand" || next.act === "seed" ? next.id : view.selected;
        return { ...withStep(view, next), selected };
      },
      () => this.describeLastStep(),
    );
  }

  private change(next: (view: View) => View, message?: () => string): void {
    this.enqueue(async () => {
      await this.show(next(this.view), "new");
      if (message) this.page.announce(message());
    });
  }

  /** Shows the view of a history entry: undo and redo are the browser's back and forward. */
  private restore(entry: HistoryState | null): void {
    this.enqueue(async () => {
      const known = entry ? this.views.go(entry.index) : null;
      await this.show(known ?? viewOf(location.search), known ? "known" : "first");
      this.page.announce(`${counted(this.shown?.nodes.size ?? 0, "node")} shown.`);
    });
  }

  private enqueue(action: () => Promise<void> | void): void {
    this.actions = this.actions.then(async () => {
      try {
        await action();
        this.page.showProblem("");
      } catch (problem) {
        if (problem instanceof RetryCancelled) this.page.announce("Stopped trying. The map is unchanged.");
        else if (problem instanceof GraphQLError) this.page.showProblem(problem.message);
        else throw problem;
      }
    });
  }

  private async show(view: View, how: "first" | "new" | "known"): Promise<void> {
    this.requests.abort();
    this.requests = new AbortController();
    const { signal } = this.requests;
    this.page.canvasHost.setAttribute("aria-busy", "true");
    try {
      const picture = await this.page.retry.run(() => this.pictures.picture(view, signal));
      if (how === "new") {
        this.views.push(view);
        history.pushState({ index: this.views.index } satisfies HistoryState, "", addressOf(view));
      } else this.views.replace(view);
      this.settled = false;
      this.picture = picture;
      this.draw();
      const relations = followed(view.filters);
      this.moveCamera(how === "first", relations !== this.followed, picture.added);
      this.followed = relations;
    } finally {
      this.page.canvasHost.removeAttribute("aria-busy");
    }
    this.settled = true;
    void this.link(signal);
  }

  /** Sets the camera: for a first view, that of the URL or one that fits all; later, one that shows the new nodes. */
  private moveCamera(first: boolean, isNewLayout: boolean, added: readonly string[]): void {
    const { canvas, view } = this;
    if (!canvas) return;
    if (first) canvas.setCamera(view.camera ?? canvas.fittingCamera());
    else if (isNewLayout || !canvas.isInView(added)) canvas.setCamera(canvas.fittingCamera(), true);
  }

  /** Requests the direct relations between nodes that different steps added, and draws them as they arrive. */
  private async link(signal: AbortSignal): Promise<void> {
    const { picture } = this;
    if (!picture || !this.showsDirect) return;
    try {
      let before = this.pictures.whole(picture).edges.size;
      for await (const _ of this.pictures.link(picture, signal)) {
        if (signal.aborted) return;
        const now = this.pictures.whole(picture).edges.size;
        if (now !== before) this.draw();
        before = now;
      }
    } catch (problem) {
      // the next action requests these relations again
      if (!signal.aborted && !(problem instanceof GraphQLError)) throw problem;
    }
  }

  private draw(): void {
    const { scene, view, page } = this;
    if (!scene || !this.picture) return;
    this.shown = scene.model;
    this.canvas?.show(scene);
    page.table.show(scene.model, scene.seeds, view.selected);
    const model = this.pictures.whole(this.picture);
    const { seeds, pinned } = scene;
    page.card.show(view.selected, { model, seeds, pinned, expandsNear: view.filters.relations.includes("NEAR") });
    page.changed(this);
  }

  /** Changes the current view without a new history entry. */
  private replaceView(view: View): void {
    this.views.replace(view);
    history.replaceState({ index: this.views.index } satisfies HistoryState, "", addressOf(view));
  }

  private describeLastStep(): string {
    const { picture, view } = this;
    const step = view.steps.at(-1);
    if (!picture || !step) return "";
    if (step.act === "path") {
      const hops = [...picture.path].filter((part) => picture.model.edges.has(part)).length;
      return hops
        ? `Path from ${this.name(step.from)} to ${this.name(step.to)} shown.`
        : "There is no path of at most six relations.";
    }
    if (step.act === "pin") return `${this.name(step.id)} pinned.`;
    if (step.act === "unpin") return `${this.name(step.id)} no longer pinned.`;
    const added = picture.added.length;
    const { filters } = step;
    const all =
      filters.kinds.length === NODE_KINDS.length &&
      filters.relations.length === RELATION_KINDS.length &&
      filters.from === null &&
      filters.to === null &&
      filters.retracted;
    if (step.act === "seed")
      return `${this.name(step.id)} added as a seed, with ${counted(Math.max(0, added - 1), "node")} around it.`;
    const more = missingNeighbours(this.pictures.whole(picture), step.id);
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
        this.page.canvasHost,
        {
          select: (id) => this.select(id),
          expand: (id) => this.expand(id),
          drop: (id, at) => this.pin(id, at),
          moveCamera: (camera) => this.cameraMoved(camera),
        },
        true,
      );
    } catch {
      this.page.showProblem(
        "This browser does not support WebGL, so the map cannot be drawn. The table below lists the same nodes.",
      );
      return null;
    }
  }

  /** Keeps the camera in the view, and so in the URL. */
  private cameraMoved(camera: Camera): void {
    if (!this.settled || !this.canvas) return;
    const fitting = this.canvas.fittingCamera();
    const fits = camera.x === fitting.x && camera.y === fitting.y && camera.ratio === fitting.ratio;
    const now = fits ? null : camera;
    const { camera: before } = this.view;
    if (now?.x === before?.x && now?.y === before?.y && now?.ratio === before?.ratio) return;
    this.replaceView({ ...this.view, camera: now });
  }

  /** Both ends of the path that is shown; null if there is none. */
  get pathEnds(): { from: string; to: string } | null {
    return pathOf(this.view);
  }
}

function addressOf(view: View): string {
  const query = queryOf(view);
  return query ? `${location.pathname}?${query}` : location.pathname;
}
