// The map as SVG and PNG: the same positions, shapes and colours as on the screen, with the whole map in view.

import { type Colours, CROSS_WIDTH, type Shape, STROKE, shapeOf, shorten, sizeOf } from "../map/appearance";
import { startsRightToLeft, withoutControls } from "../map/direction";
import { nameOf } from "../map/graph_model";
import { counted } from "../map/kinds";
import { chooseLabels } from "../map/label_selection";
import { LABEL_FONT, LABEL_PX, widthOf } from "../map/label_width";
import type { Point } from "../map/node_placement";
import { importanceOf, inDrawingOrder, type Scene } from "../map/scene";

const MARGIN = 40;
/** Margin at the left and right, for labels. */
const LABEL_MARGIN = 230;
const ARROW_LENGTH = 7;

/** The whole scene as an SVG document. Its labels are chosen for the document, not for the screen. */
export function svg(scene: Scene, colours: Colours): string {
  const { nodes, edges } = scene.model;
  const bodies = inDrawingOrder(nodes).map(([, node]) => {
    // y points up on the map and down in SVG
    const [x, y] = scene.at.get(node.id) ?? [0, 0];
    return { node, label: shorten(nameOf(node)), x, y: -y, size: sizeOf(node, scene.seeds.has(node.id)) };
  });
  const left = Math.min(0, ...bodies.map(({ x, size }) => x - size)) - LABEL_MARGIN;
  const top = Math.min(0, ...bodies.map(({ y, size }) => y - size)) - MARGIN;
  const width = Math.max(0, ...bodies.map(({ x, size }) => x + size)) + LABEL_MARGIN - left;
  const height = Math.max(0, ...bodies.map(({ y, size }) => y + size)) + MARGIN - top;
  const where = new Map(bodies.map(({ node, x, y, size }) => [node.id, { x, y, size }]));
  const lines: string[] = [];
  for (const [key, edge] of inDrawingOrder(edges)) {
    const [a, b] = [where.get(edge.source), where.get(edge.target)];
    if (!a || !b) continue;
    const { dash, gap, arrow, colour: own, width: least } = STROKE[edge.kind];
    const colour = scene.path.has(key) ? colours.accent : colours[own];
    const stroke = scene.path.has(key) ? 4 : least + edge.weight;
    const dashes = dash ? ` stroke-dasharray="${dash} ${gap}"` : "";
    lines.push(
      `<line x1="${n(a.x)}" y1="${n(a.y)}" x2="${n(b.x)}" y2="${n(b.y)}" stroke="${colour}" stroke-width="${n(stroke)}"${dashes}/>`,
    );
    if (arrow) lines.push(`<polygon points="${head([a.x, a.y], [b.x, b.y], b.size)}" fill="${colour}"/>`);
  }
  const shapes = bodies.map(({ node, x, y, size }) => {
    const ring = scene.seeds.has(node.id) ? ` stroke="${colours.ink}" stroke-width="2"` : "";
    const cross = node.retracted ? crossOver(x, y, size, colours.paper) : "";
    return `<g><title>${escapeXML(nameOf(node))}</title><path d="${outline(shapeOf(node), x, y, size)}" fill="${colours.kinds[node.kind]}"${ring}/>${cross}</g>`;
  });
  const candidates = bodies.map(({ node: { id }, label, x, y, size }) => {
    return { id, x: x - left, y: y - top, size, width: widthOf(label), importance: importanceOf(scene, id) };
  });
  const labelled = chooseLabels(candidates, width, height, Infinity);
  const labels = bodies.flatMap(({ node, label, x, y, size }) => {
    const side = labelled.get(node.id);
    if (!side) return [];
    const at = side === "right" ? x + size + 4 : x - size - 4;
    const text = withoutControls(label);
    const reversed = startsRightToLeft(text);
    // a text from right to left starts at its right end
    const anchor = (side === "right") === reversed ? "end" : "start";
    const direction = reversed ? ' direction="rtl"' : "";
    return `<text x="${n(at)}" y="${n(y + 4)}" text-anchor="${anchor}"${direction}>${escapeXML(text)}</text>`;
  });
  const retracted = bodies.filter(({ node }) => node.retracted).length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="${n(left)} ${n(top)} ${n(width)} ${n(height)}">`,
    `<title>Research map: ${nodes.size} nodes, ${edges.size} relations${retracted ? `, ${counted(retracted, "retracted paper")}` : ""}</title>`,
    `<rect x="${n(left)}" y="${n(top)}" width="100%" height="100%" fill="${colours.paper}"/>`,
    `<g>${lines.join("\n")}</g>`,
    `<g>${shapes.join("\n")}</g>`,
    retracted ? retractedLegend(left, top + height, colours) : "",
    `<g font-family="${LABEL_FONT}" font-size="${LABEL_PX}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke">${labels.join("\n")}</g>`,
    "</svg>",
    "",
  ].join("\n");
}

/** The SVG document as a PNG, `scale` times as large. Throws if the browser cannot draw an image of that size. */
export async function png(document_: string, scale = 2): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([document_], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("The picture is too large for a PNG. Save it as SVG.");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The cross in a retracted paper. */
function crossOver(x: number, y: number, size: number, colour: string): string {
  const arm = size / Math.SQRT2;
  const bar = (slope: 1 | -1): string => `M${n(x - arm)} ${n(y - slope * arm)}L${n(x + arm)} ${n(y + slope * arm)}`;
  return `<path d="${bar(1)}${bar(-1)}" stroke="${colour}" stroke-width="${n(CROSS_WIDTH * size)}"/>`;
}

/** The symbol of retracted papers with its meaning, in the lower left corner of the picture. */
function retractedLegend(left: number, bottom: number, colours: Colours): string {
  const [x, y, size] = [left + 20, bottom - 16, 8];
  const disc = `<path d="${outline("crossed", x, y, size)}" fill="${colours.kinds.PAPER}"/>`;
  const text = `<text x="${n(x + 14)}" y="${n(y + 4)}" text-anchor="start">Retracted paper</text>`;
  const style = `font-family="${LABEL_FONT}" font-size="${LABEL_PX}" fill="${colours.ink}"`;
  return `<g ${style}>${disc}${crossOver(x, y, size, colours.paper)}${text}</g>`;
}

function outline(shape: Shape, x: number, y: number, size: number): string {
  if (shape === "circle" || shape === "crossed")
    return `M${n(x - size)} ${n(y)}a${n(size)} ${n(size)} 0 1 0 ${n(2 * size)} 0a${n(size)} ${n(size)} 0 1 0 ${n(-2 * size)} 0Z`;
  const corners: Record<"square" | "triangle" | "diamond", Point[]> = {
    square: [
      [-0.75, -0.75],
      [0.75, -0.75],
      [0.75, 0.75],
      [-0.75, 0.75],
    ],
    triangle: [
      [0, -1],
      [0.87, 0.5],
      [-0.87, 0.5],
    ],
    diamond: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  };
  return `M${corners[shape].map(([dx, dy]) => `${n(x + dx * size)} ${n(y + dy * size)}`).join("L")}Z`;
}

function head([x1, y1]: Point, [x2, y2]: Point, size: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tx, ty] = [x2 - ux * size, y2 - uy * size];
  const [bx, by] = [tx - ux * ARROW_LENGTH, ty - uy * ARROW_LENGTH];
  return [
    [tx, ty],
    [bx - uy * 3, by + ux * 3],
    [bx + uy * 3, by - ux * 3],
  ]
    .map(([x = 0, y = 0]) => `${n(x)},${n(y)}`)
    .join(" ");
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** The text as XML 1.0: markup is escaped, characters that XML cannot hold are left out. */
export function escapeXML(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
