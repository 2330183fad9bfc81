// The map drawn by sigma, on a graph that is updated to match each scene.
import Graph from "graphology";
import type { Attributes } from "graphology-types";
import Sigma, { DEFAULT_STYLES } from "sigma";
import {
  extremityArrow,
  layerDashed,
  layerFill,
  layerPlain,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from "sigma/rendering";
import { type Colours, readColours } from "./appearance";
import { sdfCrossed } from "./crossed_shape";
import { smoothDragging } from "./drag_smoothing";
import { type Candidate, chooseLabels } from "./label_selection";
import { LABEL_FONT, LABEL_PX, widthOf } from "./label_width";
import type { Point } from "./node_placement";
import { edgeAttributes, importanceOf, nodeAttributes, type Scene } from "./scene";
import { ShapedLabels } from "./shaped_labels";

/** The visible part of the map: its centre, and the map units per pixel. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What the map calls when the user acts on it. */
export interface MapActions {
  select(id: string | null): void;
  expand?(id: string): void;
  drop?(id: string, at: Point): void;
  moveCamera?(camera: Camera): void;
}

/** A map with more relations is drawn without arrows, dashes and antialiasing. */
const LARGE_RELATIONS = 2500;
const PADDING = 48;
const RATIO_MIN = 0.05;
const RATIO_MAX = 30;
const LABEL_DELAY_MS = 120;

/** A style: `value` for the node under the pointer, the node's attribute for all others. */
function whenHovered<T extends string>(value: T, attribute: string) {
  return (attributes: Attributes, state: { isHovered: boolean }): T =>
    state.isHovered ? value : attributes[attribute];
}

/** A canvas in `host`. Throws if the browser does not support WebGL. */
export class MapCanvas {
  private readonly graph = new Graph({ multi: true, type: "directed" });
  private sigma: Sigma;
  large = false;
  colours: Colours;
  private scene: Scene | undefined;
  private readonly shapedLabels = new ShapedLabels(this.graph);
  private labelling: number | undefined;
  private readonly darkScheme = matchMedia("(prefers-color-scheme: dark)");
  private readonly repaint = (): void => this.paint();
  private readonly reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");

  constructor(
    private readonly host: HTMLElement,
    private readonly actions: MapActions,
    /** Whether the mouse wheel zooms the map instead of scrolling the page. */
    private readonly wheelZooms: boolean,
  ) {
    this.colours = readColours(host);
    this.sigma = this.start();
    this.darkScheme.addEventListener("change", this.repaint);
  }

  /** Shows a scene. Nodes that the map shows already move only if their position differs. */
  show(scene: Scene): void {
    const before = this.scene;
    this.scene = scene;
    const { graph } = this;
    const { model } = scene;
    const large = model.edges.size > LARGE_RELATIONS;
    if (large !== this.large) {
      this.large = large;
      this.restart();
    }
    for (const key of graph.edges()) if (!model.edges.has(key)) graph.dropEdge(key);
    for (const id of graph.nodes()) if (!model.nodes.has(id)) graph.dropNode(id);
    for (const node of model.nodes.values()) {
      const attributes = nodeAttributes(scene, node.id, this);
      if (!graph.hasNode(node.id)) graph.addNode(node.id, { ...attributes, labelled: "hidden", side: "right" });
      else if (before !== scene) graph.mergeNodeAttributes(node.id, attributes);
    }
    for (const [key, edge] of model.edges) {
      if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, edge.source, edge.target, edgeAttributes(scene, key, this));
      else if (before?.path !== scene.path) graph.mergeEdgeAttributes(key, edgeAttributes(scene, key, this));
    }
    this.relabel(0);
  }

  /** The camera that shows the whole scene. */
  fittingCamera(): Camera {
    const { width, height } = this.sigma.getDimensions();
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    this.graph.forEachNode((_, { x, y, size }) => {
      left = Math.min(left, x - size);
      right = Math.max(right, x + size);
      top = Math.min(top, y - size);
      bottom = Math.max(bottom, y + size);
    });
    if (left > right) return { x: 0, y: 0, ratio: 1 };
    const ratio = Math.max(
      (right - left) / Math.max(1, width - 2 * PADDING),
      (bottom - top) / Math.max(1, height - 2 * PADDING),
    );
    return {
      x: rounded((left + right) / 2),
      y: rounded((top + bottom) / 2),
      ratio: roundedRatio(Math.max(0.4, ratio)),
    };
  }

  camera(): Camera {
    const { width, height } = this.sigma.getDimensions();
    const { x, y, ratio } = this.sigma.getCamera().getState();
    const extent = Math.max(width, height) || 1;
    return { x: rounded((x - 0.5) * extent), y: rounded((y - 0.5) * extent), ratio: roundedRatio(ratio) };
  }

  setCamera(camera: Camera, animated = false): void {
    const { width, height } = this.sigma.getDimensions();
    const extent = Math.max(width, height) || 1;
    const state = { x: 0.5 + camera.x / extent, y: 0.5 + camera.y / extent, ratio: camera.ratio, angle: 0 };
    if (animated && !this.reducedMotion.matches) void this.sigma.getCamera().animate(state, { duration: 200 });
    else this.sigma.getCamera().setState(state);
  }

  /** Centres a node. */
  centre(id: string): void {
    if (!this.graph.hasNode(id)) return;
    const { x, y } = this.graph.getNodeAttributes(id);
    this.setCamera({ ...this.camera(), x, y }, true);
  }

  zoom(factor: number): void {
    const camera = this.camera();
    this.setCamera({ ...camera, ratio: Math.min(RATIO_MAX, Math.max(RATIO_MIN, camera.ratio * factor)) }, true);
  }

  /** Whether all these nodes are in the visible part. */
  isInView(ids: Iterable<string>): boolean {
    const { width, height } = this.sigma.getDimensions();
    for (const id of ids) {
      if (!this.graph.hasNode(id)) continue;
      const { x, y } = this.onScreen(id);
      if (x < 0 || y < 0 || x > width || y > height) return false;
    }
    return true;
  }

  /** The nearest node in a direction on the screen, for the arrow keys; null if there is none. */
  nodeBeside(id: string, right: number, down: number): string | null {
    if (!this.graph.hasNode(id)) return null;
    const from = this.onScreen(id);
    let [best, least] = [null as string | null, Infinity];
    this.graph.forEachNode((other) => {
      if (other === id) return;
      const to = this.onScreen(other);
      const along = (to.x - from.x) * right + (to.y - from.y) * down;
      const aside = Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * right);
      if (along <= 1 || aside > 2 * along) return;
      const far = along + 2 * aside;
      if (far < least) [best, least] = [other, far];
    });
    return best;
  }

  get renderer(): Sigma {
    return this.sigma;
  }

  kill(): void {
    window.clearTimeout(this.labelling);
    this.darkScheme.removeEventListener("change", this.repaint);
    this.sigma.kill();
  }

  private paint(): void {
    this.colours = readColours(this.host);
    const { scene } = this;
    if (!scene) return;
    this.graph.updateEachNodeAttributes((id, old) => ({ ...old, ...nodeAttributes(scene, id, this) }));
    this.graph.updateEachEdgeAttributes((key, old) => ({ ...old, ...edgeAttributes(scene, key, this) }));
    this.restart();
    this.relabel(0);
  }

  /** Replaces sigma, keeping the camera: it compiles its primitives and styles only when it starts. */
  private restart(): void {
    const camera = this.camera();
    this.sigma.kill();
    this.sigma = this.start();
    this.setCamera(camera);
  }

  private start(): Sigma {
    const { colours, large } = this;
    const sigma = new Sigma(this.graph, this.host, {
      primitives: {
        nodes: {
          shapes: [
            sdfCircle(),
            sdfSquare({ cornerRadius: 0.15 }),
            sdfTriangle({ cornerRadius: 0.15 }),
            sdfDiamond({ cornerRadius: 0.15 }),
            sdfCrossed(),
          ],
          layers: [layerFill()],
          label: {
            font: { family: LABEL_FONT, size: LABEL_PX },
            color: colours.ink,
            margin: 4,
            zoomToLabelSizeRatioFunction: () => 1,
          },
        },
        edges: {
          paths: [pathLine()],
          extremities: large ? [] : [extremityArrow()],
          layers: large
            ? [layerPlain()]
            : [
                layerPlain(),
                layerDashed({
                  dashColor: { attribute: "dashColor" },
                  dashSize: { attribute: "dash", default: 0, mode: "pixels" },
                  gapSize: { attribute: "gap", default: 0, mode: "pixels" },
                }),
              ],
          variables: {
            dashColor: { type: "color", default: colours.line },
            dash: { type: "number", default: 0 },
            gap: { type: "number", default: 0 },
          },
        },
      },
      styles: {
        nodes: [
          DEFAULT_STYLES.nodes,
          {
            size: { attribute: "size" },
            shape: { attribute: "shape" },
            opacity: { attribute: "opacity" },
            depth: { attribute: "depth" },
            zIndex: { attribute: "order" },
            label: { attribute: "label" },
            labelVisibility: whenHovered("visible", "labelled"),
            labelBackgroundColor: whenHovered(colours.paper, "bare"),
            labelPosition: { attribute: "side" },
            labelColor: colours.ink,
            labelBackgroundPadding: 1,
            backdropVisibility: whenHovered("visible", "halo"),
            backdropArea: "node",
            backdropColor: colours.paper,
            backdropShadowBlur: 0,
            backdropPadding: 2,
            backdropBorderColor: whenHovered(colours.ink, "haloColor"),
            backdropBorderWidth: { attribute: "haloWidth", defaultValue: 2 },
            cursor: "pointer",
          },
        ],
        edges: [
          DEFAULT_STYLES.edges,
          {
            color: { attribute: "color" },
            size: { attribute: "size" },
            head: { attribute: "head" },
            opacity: { attribute: "opacity" },
            depth: { attribute: "depth" },
            zIndex: { attribute: "order" },
            dashColor: { attribute: "dashColor" },
            dash: { attribute: "dash" },
            gap: { attribute: "gap" },
          },
        ],
      },
      settings: {
        autoRescale: false,
        itemSizesReference: "screen",
        enableNodeDrag: this.actions.drop !== undefined,
        enableCameraRotation: false,
        enableCameraMouseRotation: false,
        gestureTarget: this.wheelZooms ? "graph" : "page",
        minCameraRatio: RATIO_MIN,
        maxCameraRatio: RATIO_MAX,
        minEdgeThickness: large ? 0.6 : 1,
        hideLabelsOnMove: large,
        antialiasEdges: !large,
        pickingDownSizingRatio: large ? 4 : 2,
        labelDensity: 0.0001,
        labelRenderedSizeThreshold: 1000,
      },
    });
    const started = sigma as unknown as Sigma;
    this.shapedLabels.follow(started, this.host);
    this.listen(started);
    return started;
  }

  private listen(sigma: Sigma): void {
    let dragged = false;
    sigma.on("clickNode", ({ node }) => {
      if (!dragged) this.actions.select(node);
      dragged = false;
    });
    sigma.on("clickStage", () => this.actions.select(null));
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.actions.expand?.(node);
    });
    sigma.on("nodeDragStart", () => {
      dragged = false;
    });
    sigma.on("nodeDrag", () => {
      dragged = true;
    });
    sigma.on("nodeDragEnd", ({ node }) => {
      if (!dragged) return;
      const { x, y } = this.graph.getNodeAttributes(node);
      this.actions.drop?.(node, [rounded(x), rounded(y)]);
      this.relabel(0);
    });
    sigma.getCamera().on("updated", () => this.relabel(LABEL_DELAY_MS));
    smoothDragging(sigma);
    sigma.on("resize", () => this.relabel(LABEL_DELAY_MS));
  }

  /** Chooses the labels again, after a delay and when the map no longer moves. */
  private relabel(delayMs: number): void {
    window.clearTimeout(this.labelling);
    this.labelling = window.setTimeout(() => {
      const { scene, sigma, graph } = this;
      if (!scene || graph.order === 0) return;
      const { isPanning, isZooming, isDragging } = sigma.getGraphState();
      if (isPanning || isZooming || isDragging || sigma.getCamera().isAnimating()) {
        this.relabel(LABEL_DELAY_MS);
        return;
      }
      const { width, height } = sigma.getDimensions();
      const candidates: Candidate[] = graph.mapNodes((id, { text, size }) => ({
        id,
        ...this.onScreen(id),
        size: sigma.scaleSize(size),
        width: widthOf(text),
        importance: importanceOf(scene, id),
      }));
      const chosen = chooseLabels(candidates, width, height);
      graph.forEachNode((id, { labelled, side }) => {
        const now = { labelled: chosen.has(id) ? "visible" : "hidden", side: chosen.get(id) ?? side };
        if (labelled !== now.labelled || side !== now.side) graph.mergeNodeAttributes(id, now);
      });
      this.actions.moveCamera?.(this.camera());
    }, delayMs);
  }

  private onScreen(id: string): { x: number; y: number } {
    const { x, y } = this.graph.getNodeAttributes(id);
    return this.sigma.graphToViewport({ x, y });
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function roundedRatio(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
