import { expect, test } from "vitest";
import type { Colours } from "../map/appearance";
import { add, EMPTY, type MapEdge, type MapNode } from "../map/graph_model";
import type { Scene } from "../map/scene";
import { escapeXML, svg } from "./export_svg";

test("markup is escaped and characters that XML cannot hold are left out", () => {
  expect(escapeXML('a "quoted" <b>bold</b> & \u0000\u0008\uFFFE\n tab\t 𝔘')).toBe(
    "a &quot;quoted&quot; &lt;b&gt;bold&lt;/b&gt; &amp; \n tab\t 𝔘",
  );
});

test("the picture does not depend on the order of its parts, and no label covers another", () => {
  const nodes: MapNode[] = Array.from({ length: 40 }, (_, at) => {
    return {
      id: `n${at}`,
      kind: "PAPER",
      label: `A paper: ${at}`,
      year: 2020,
      language: null,
      retracted: at === 5,
      neighborCount: 2,
      weight: at / 40,
      why: "",
    };
  });
  const edges: MapEdge[] = nodes.map(({ id }, at) => {
    return { kind: "CITES", source: id, target: `n${(at * 7 + 1) % 40}`, weight: 0.5 };
  });
  const colour = "rgb(1, 2, 3)";
  const kinds = { PAPER: colour, PERSON: colour, INSTITUTION: colour, TOPIC: colour };
  const colours: Colours = {
    kinds,
    ink: colour,
    paper: colour,
    muted: colour,
    line: colour,
    near: colour,
    accent: colour,
  };
  const drawn = (inThisOrder: (parts: readonly (MapNode | MapEdge)[]) => unknown[]): string => {
    const model = add(EMPTY, inThisOrder(nodes) as MapNode[], inThisOrder(edges) as MapEdge[]);
    const scene: Scene = {
      model,
      at: new Map(nodes.map(({ id }, at) => [id, [(at % 8) * 60, Math.floor(at / 8) * 12]])),
      seeds: new Set(["n3"]),
      pinned: new Set(),
      selected: null,
      path: new Set(),
    };
    return svg(scene, colours);
  };
  const picture = drawn((parts) => [...parts]);
  expect(drawn((parts) => [...parts].reverse())).toBe(picture);
  expect(picture).toContain("40 nodes, 40 relations, 1 retracted paper</title>");
  expect(picture).toContain("<title>Retracted: A paper: 5</title>");
  const labels = [...picture.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)">(.*)<\/text>/g)].map(
    ([, x, y, anchor, label]) => {
      const wide = (label ?? "").length * 6.6;
      return { left: Number(x) - (anchor === "end" ? wide : 0), wide, y: Number(y) };
    },
  );
  expect(labels.length).toBeGreaterThan(4);
  for (const [at, one] of labels.entries()) {
    for (const other of labels.slice(at + 1)) {
      const apart = one.left + one.wide <= other.left || other.left + other.wide <= one.left;
      expect(apart || Math.abs(one.y - other.y) >= 12).toBe(true);
    }
  }
});

test("nearness is a wide line without an arrow, in a colour of its own, below all other relations", () => {
  const nodes = ["a", "b", "c", "d"].map((id): MapNode => {
    return {
      id,
      kind: "PAPER",
      label: id,
      year: 1,
      language: null,
      retracted: false,
      neighborCount: 1,
      weight: 1,
      why: "",
    };
  });
  const pairs = ["ab", "bc", "cd", "da", "ac"].map(([source = "", target = ""]) => ({ source, target, weight: 0 }));
  const edges = pairs.flatMap((pair): MapEdge[] => [
    { kind: "CITES", ...pair },
    { kind: "NEAR", ...pair },
  ]);
  const kinds = { PAPER: "blue", PERSON: "red", INSTITUTION: "green", TOPIC: "purple" };
  const colours: Colours = {
    kinds,
    ink: "black",
    paper: "white",
    muted: "grey",
    line: "grey",
    near: "teal",
    accent: "navy",
  };
  const scene: Scene = {
    model: add(EMPTY, nodes, edges),
    at: new Map(nodes.map(({ id }, at) => [id, [at * 50, (at % 2) * 50]])),
    seeds: new Set(),
    pinned: new Set(),
    selected: null,
    path: new Set(),
  };
  const drawn = [...svg(scene, colours).matchAll(/<(line|polygon) [^>]*(teal|grey)"(?: stroke-width="([\d.]+)")?/g)];
  expect(drawn.slice(0, 5).map(([, shape, colour, width]) => [shape, colour, width])).toEqual(
    Array(5).fill(["line", "teal", "3.5"]),
  );
  expect(drawn.filter(([, , colour]) => colour === "teal")).toHaveLength(5);
  expect(drawn.filter(([, shape]) => shape === "polygon")).toHaveLength(5);
});
