// The legend of shapes, colours and lines.

import { CROSS_WIDTH, SHAPE, type Shape, STROKE, type Stroke } from "./appearance";
import { element } from "./elements";
import { kindPlural, NODE_KINDS, RELATION_KINDS, RELATION_WORD } from "./kinds";

const SVG = "http://www.w3.org/2000/svg";

const OUTLINE: Record<Exclude<Shape, "crossed">, string> = {
  circle: "M8 2a6 6 0 1 0 .01 0Z",
  square: "M2.5 2.5h11v11h-11Z",
  triangle: "M8 1.5 15 14H1Z",
  diamond: "M8 1 15 8 8 15 1 8Z",
};

/** A list of all kinds and relations, each with its symbol. */
export function legend(): HTMLElement {
  return element(
    "ul",
    { class: "map-legend", "aria-label": "Legend" },
    ...NODE_KINDS.map((kind) =>
      element("li", { "data-kind": kind.toLowerCase() }, icon(OUTLINE[SHAPE[kind]]), kindPlural(kind)),
    ),
    element("li", { "data-kind": "paper" }, crossedIcon(), "Retracted papers"),
    ...RELATION_KINDS.map((kind) => {
      return element(
        "li",
        { class: "relation", "data-stroke": STROKE[kind].colour },
        line(STROKE[kind]),
        RELATION_WORD[kind],
      );
    }),
  );
}

function icon(outline: string): SVGElement {
  return drawn({ viewBox: "0 0 16 16", width: "16", height: "16" }, ["path", { d: outline, fill: "currentColor" }]);
}

/** A disc with a cross in the colour of the background. */
function crossedIcon(): SVGElement {
  return drawn(
    { viewBox: "0 0 16 16", width: "16", height: "16" },
    ["path", { d: OUTLINE.circle, fill: "currentColor" }],
    ["path", { d: "M2 2 14 14M14 2 2 14", stroke: "var(--surface)", "stroke-width": String(6 * CROSS_WIDTH) }],
  );
}

function line({ dash, gap, arrow, width }: Stroke): SVGElement {
  return drawn(
    { viewBox: "0 0 28 10", width: "28", height: "10" },
    [
      "path",
      {
        d: "M0 5h28",
        stroke: "currentColor",
        "stroke-width": String(width + 0.5),
        "stroke-dasharray": dash ? `${dash} ${gap}` : "none",
      },
    ],
    arrow && ["path", { d: "M28 5 20 1v8Z", fill: "currentColor" }],
  );
}

function drawn(attributes: Record<string, string>, ...parts: ([string, Record<string, string>] | false)[]): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  for (const part of parts) {
    if (!part) continue;
    const shape = document.createElementNS(SVG, part[0]);
    for (const [name, value] of Object.entries(part[1])) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}
