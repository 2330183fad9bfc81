// What is shown as GraphML, for Gephi, yEd, Cytoscape and networkx.
import type { Model } from "../map/graph_model";
import type { Point } from "../map/node_placement";

const KEYS = [
  ["node", "kind", "string"],
  ["node", "label", "string"],
  ["node", "year", "int"],
  ["node", "weight", "double"],
  ["node", "neighborCount", "int"],
  ["node", "x", "double"],
  ["node", "y", "double"],
  ["edge", "relation", "string"],
  ["edge", "weight", "double"],
] as const;

/** A GraphML document of these nodes and relations, with their places. */
export function graphml(model: Model, at: ReadonlyMap<string, Point>): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(
      ([of, name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph id="map" edgedefault="directed">',
  ];
  for (const { id, kind, label, year, weight, neighborCount } of model.nodes.values()) {
    const [x, y] = at.get(id) ?? [0, 0];
    const data = { kind, label, year, weight, neighborCount, x, y };
    lines.push(`    <node id="${xml(id)}">${dataOf("node", data)}</node>`);
  }
  for (const { kind, source, target, weight } of model.edges.values()) {
    const data = dataOf("edge", { relation: kind, weight });
    lines.push(`    <edge source="${xml(source)}" target="${xml(target)}">${data}</edge>`);
  }
  return [...lines, "  </graph>", "</graphml>", ""].join("\n");
}

function dataOf(of: string, values: Record<string, string | number | null>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : `<data key="${of}-${name}">${xml(String(value))}</data>`))
    .join("");
}

/** Text as XML 1.0 has it: markup escaped, characters it has no place for left out. */
export function xml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
