// Shape, colour and stroke of each kind and relation, in the colours of the style sheet, light or dark.
import type { NodeKind, RelationKind } from "../graphql/generated";
import type { MapNode } from "./graph_model";
import { NODE_KINDS } from "./kinds";

export type Shape = "circle" | "square" | "triangle" | "diamond" | "crossed";

export const SHAPE: Record<NodeKind, Exclude<Shape, "crossed">> = {
  PAPER: "circle",
  PERSON: "triangle",
  INSTITUTION: "square",
  TOPIC: "diamond",
};

/** The shape of a node; retracted papers have a shape of their own. */
export function shapeOf(node: MapNode): Shape {
  return node.retracted ? "crossed" : SHAPE[node.kind];
}

/** The width of the bars of the cross in a retracted paper, relative to its radius. */
export const CROSS_WIDTH = 0.36;

/** How a kind of relation is drawn. */
export interface Stroke {
  /** The lengths of dash and gap in pixels, 0 for a solid line. */
  readonly dash: number;
  readonly gap: number;
  /** Whether an arrow shows the direction. */
  readonly arrow: boolean;
  readonly colour: "line" | "near";
  /** The width in pixels of a relation of the least weight; the greatest weight adds one pixel. */
  readonly width: number;
}

/** Nearness has a colour and a width of its own, so that it differs from citations in colour and in shades of grey. */
export const STROKE: Record<RelationKind, Stroke> = {
  CITES: { dash: 0, gap: 0, arrow: true, colour: "line", width: 1.2 },
  AUTHORED: { dash: 0, gap: 0, arrow: false, colour: "line", width: 1.2 },
  AFFILIATED_WITH: { dash: 7, gap: 5, arrow: false, colour: "line", width: 1.2 },
  HAS_TOPIC: { dash: 2, gap: 4, arrow: false, colour: "line", width: 1.2 },
  NEAR: { dash: 0, gap: 0, arrow: false, colour: "near", width: 3.5 },
};

export interface Colours {
  readonly kinds: Record<NodeKind, string>;
  readonly ink: string;
  readonly paper: string;
  readonly muted: string;
  readonly line: string;
  readonly near: string;
  readonly accent: string;
}

/** The colours that the custom properties of the style sheet have in `host`. */
export function readColours(host: HTMLElement): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const kinds = Object.fromEntries(NODE_KINDS.map((kind) => [kind, read(`kind-${kind.toLowerCase()}`)])) as Record<
    NodeKind,
    string
  >;
  const colours = {
    kinds,
    ink: read("ink"),
    paper: read("paper"),
    muted: read("muted"),
    line: read("line-strong"),
    near: read("near"),
    accent: read("accent"),
  };
  probe.remove();
  return colours;
}

/** The radius in pixels: seeds are largest, other nodes grow with their weight. */
export function sizeOf(node: MapNode, seed: boolean): number {
  return seed ? 15 : 5 + 8 * Math.sqrt(Math.min(1, Math.max(0, node.weight)));
}

const LABEL_CHARACTERS_MAX = 34;

/** The label, cut between words if it is too long for the map. */
export function shorten(label: string, length: number = LABEL_CHARACTERS_MAX): string {
  if (label.length <= length) return label;
  const cut = label.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
