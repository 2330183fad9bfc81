// A scene: the nodes and relations to draw, and how sigma draws each. No DOM.

import { type Colours, STROKE, shapeOf, shorten, sizeOf } from "./appearance";
import { withoutControls } from "./direction";
import { type MapEdge, type MapNode, type Model, nameOf } from "./graph_model";
import { hash } from "./hash";
import type { Point } from "./node_placement";
import { needsShaping } from "./shaped_labels";

/** What the map shows. */
export interface Scene {
  readonly model: Model;
  readonly at: ReadonlyMap<string, Point>;
  readonly seeds: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly selected: string | null;
  /** The keys of the nodes and edges of the path that is shown; all others are dimmed. Empty without a path. */
  readonly path: ReadonlySet<string>;
}

/** The colours, and whether the map is large, so that it is drawn without details. */
export interface Drawing {
  readonly colours: Colours;
  readonly large: boolean;
}

const CLEAR = "rgba(0,0,0,0)";

/** The attributes by which sigma draws a node. */
export function nodeAttributes(scene: Scene, id: string, { colours, large }: Drawing): Record<string, unknown> {
  const node = scene.model.nodes.get(id);
  if (!node) return {};
  const selected = scene.selected === id;
  const [x, y] = scene.at.get(id) ?? [0, 0];
  const text = withoutControls(shorten(nameOf(node)));
  return {
    x,
    y,
    size: sizeOf(node, scene.seeds.has(id)),
    color: colours.kinds[node.kind],
    shape: shapeOf(node),
    label: needsShaping(text, node.language) ? "" : text,
    text,
    language: node.language,
    opacity: scene.path.size === 0 || scene.path.has(id) || selected ? 1 : 0.25,
    halo: selected || scene.pinned.has(id) || scene.seeds.has(id) ? "visible" : "hidden",
    haloColor: scene.pinned.has(id) && !selected ? colours.muted : colours.ink,
    haloWidth: selected ? 4 : 1.5,
    bare: faded(colours.paper, 0.75),
    depth: selected ? "topNodes" : "nodes",
    order: large ? 0 : orderOf(id),
  };
}

/** The attributes by which sigma draws a relation. */
export function edgeAttributes(scene: Scene, key: string, { colours, large }: Drawing): Record<string, unknown> {
  const edge = scene.model.edges.get(key);
  if (!edge) return {};
  const { dash, gap, arrow, colour, width } = STROKE[edge.kind];
  const onPath = scene.path.has(key);
  const color = onPath ? colours.accent : faded(colours[colour], large ? 0.35 : 0.6);
  return {
    color: dash && !large ? CLEAR : color,
    dashColor: color,
    dash,
    gap,
    head: arrow && !large ? "arrow" : "none",
    size: onPath ? 4 : large ? 1 : width + edge.weight,
    opacity: scene.path.size === 0 || onPath ? 1 : 0.3,
    depth: onPath ? "topEdges" : "edges",
    order: large ? 0 : edgeOrder(key, edge),
  };
}

/** The order of labels: the selected node, nodes of the path, seeds, then all others by weight. */
export function importanceOf(scene: Scene, id: string): number {
  const rank = scene.model.nodes.get(id)?.weight ?? 0;
  return rank + (scene.selected === id ? 4 : 0) + (scene.path.has(id) ? 3 : 0) + (scene.seeds.has(id) ? 2 : 0);
}

/** A colour from getComputedStyle, with an opacity. */
function faded(colour: string, opacity: number): string {
  return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${opacity})`);
}

/** Nodes or relations by key, in drawing order, which does not depend on their order in `parts`. */
export function inDrawingOrder<T extends MapNode | MapEdge>(parts: ReadonlyMap<string, T>): [key: string, part: T][] {
  const order = ([key, part]: [string, T]): number => ("source" in part ? edgeOrder(key, part) : orderOf(key));
  return [...parts].sort((a, b) => order(a) - order(b) || (a[0] < b[0] ? -1 : 1));
}

const ORDERS = 100_000;

/** The wide lines of nearness are drawn below all other relations. */
function edgeOrder(key: string, { kind }: MapEdge): number {
  return orderOf(key) + (kind === "NEAR" ? 0 : ORDERS);
}

function orderOf(key: string): number {
  return Math.floor(hash(key) * ORDERS);
}
