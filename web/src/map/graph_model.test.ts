import { expect, test } from "vitest";
import {
  add,
  distances,
  EMPTY,
  EVERYTHING,
  edgeKey,
  followed,
  type MapEdge,
  type MapNode,
  missingNeighbours,
  nearPapers,
  neighboursOf,
  pathToSeed,
  visible,
} from "./graph_model";
import { chooseLabels } from "./label_selection";
import { fetchPaths } from "./map_queries";
import { type Point, placeNodes } from "./node_placement";

const node = (id: string, more: Partial<MapNode> = {}): MapNode => ({
  id,
  kind: "PAPER",
  label: id.toUpperCase(),
  year: 2000,
  language: null,
  retracted: false,
  neighborCount: 5,
  weight: 0.5,
  why: "",
  ...more,
});
const edge = (source: string, target: string, kind: MapEdge["kind"] = "CITES"): MapEdge => ({
  kind,
  source,
  target,
  weight: 1,
});

const NODES = [
  node("a"),
  node("b", { year: 2020 }),
  node("p", { kind: "PERSON", year: null }),
  node("far", { year: null }),
];
const EDGES = [edge("b", "a"), edge("p", "b", "AUTHORED"), edge("a", "elsewhere")];
const MODEL = add(EMPTY, NODES, EDGES);

test("adding again changes nothing, and existing nodes keep their order and weight", () => {
  const again = add(
    add(MODEL, NODES, EDGES),
    [node("b", { weight: 1 }), node("new")],
    [edge("new", "b"), edge("b", "a")],
  );
  expect([...again.nodes.keys()]).toEqual(["a", "b", "p", "far", "new"]);
  expect(again.nodes.get("b")?.weight).toBe(0.5);
  expect(again.edges.size).toBe(3);
  expect(MODEL.nodes.size).toBe(4);
});

test("a neighbour counts once; missing neighbours are those outside the model", () => {
  const both = add(MODEL, [], [edge("a", "b")]);
  expect(neighboursOf(both).get("a")?.size).toBe(1);
  expect(missingNeighbours(both, "a")).toBe(4);
});

test("the path to a seed leads from the node to the nearest seed", () => {
  expect(distances(MODEL, ["a"])).toEqual(
    new Map([
      ["a", 0],
      ["b", 1],
      ["p", 2],
    ]),
  );
  expect(pathToSeed(MODEL, ["a"], "p")).toEqual(["wrote “B”", "cites “A”"]);
  expect(pathToSeed(MODEL, ["p"], "a")).toEqual(["is cited by “B”", "was written by “P”"]);
  expect(pathToSeed(MODEL, ["a"], "far")).toEqual([]);
});

test("nearness has no direction, its reasons in words, and no part in the number of direct neighbours", () => {
  const near = (source: string, target: string, weight: number): MapEdge => ({
    ...edge(source, target, "NEAR"),
    weight,
    reasons: [
      { signal: "BIBLIOGRAPHIC_COUPLING", count: 1200 },
      { signal: "CO_CITATION", count: 1 },
      { signal: "TEXT_SIMILARITY", count: null },
    ],
  });
  const model = add(MODEL, [], [near("a", "far", 0.2), near("far", "a", 0.2), near("a", "b", 0.4)]);
  expect(model.edges.size).toBe(MODEL.edges.size + 2);
  expect(edgeKey(near("a", "b", 1))).toBe(edgeKey(near("b", "a", 1)));
  expect(missingNeighbours(model, "a")).toBe(missingNeighbours(MODEL, "a"));
  expect(nearPapers(model, "a").map(([paper]) => paper.id)).toEqual(["b", "far"]);
  expect(nearPapers(model, "p")).toEqual([]);
  const words = "1,200 shared references; cited together by 1 paper; similar title and abstract";
  expect(pathToSeed(model, ["a"], "far")).toEqual([`is near “A”: ${words}`]);
  // a direct relation says more
  expect(pathToSeed(model, ["a"], "p")).toEqual(["wrote “B”", "cites “A”"]);
  const shown = (relations: MapEdge["kind"][]) => visible(model, { ...EVERYTHING, relations }, new Set(), new Set());
  expect([...shown(["NEAR"]).nodes.keys()]).toEqual(["a", "b", "far"]);
  expect([...shown(["CITES"]).nodes.keys()]).toEqual(["a", "b"]);
});

test("the first slice follows nearness, all direct relations, or both", () => {
  const of = (...relations: MapEdge["kind"][]) => followed({ ...EVERYTHING, relations });
  const direct = ["CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC"];
  expect(followed(EVERYTHING)).toEqual([...direct, "NEAR"]);
  expect(of("CITES", "NEAR")).toEqual([...direct, "NEAR"]);
  expect(of("NEAR")).toEqual(["NEAR"]);
  expect(of("CITES")).toEqual(direct);
  expect(of()).toEqual(direct);
});

test("paths are not requested if the filters show nearness only", async () => {
  // a request would fail: there is no service
  expect(await fetchPaths("a", "b", { ...EVERYTHING, relations: ["NEAR"] })).toEqual([]);
});

test("filters hide kinds, years and relations, but never a seed", () => {
  const seen = (filters: Partial<typeof EVERYTHING>, hidden: string[] = []): string[] => [
    ...visible(MODEL, { ...EVERYTHING, ...filters }, new Set(["a"]), new Set(hidden)).nodes.keys(),
  ];
  expect(seen({})).toEqual(["a", "b", "p", "far"]);
  expect(seen({ kinds: ["PERSON"] })).toEqual(["a", "p"]);
  expect(seen({ from: 2010 })).toEqual(["a", "b", "p"]);
  expect(seen({ relations: ["CITES"] })).toEqual(["a", "b"]);
  expect(seen({}, ["a"])).toEqual(["b", "p", "far"]);
  const retracted = add(EMPTY, [node("a", { retracted: true }), node("b", { retracted: true }), node("c")], []);
  const left = visible(retracted, { ...EVERYTHING, retracted: false }, new Set(["a"]), new Set());
  expect([...left.nodes.keys()]).toEqual(["a", "c"]);
});

test("positions depend on the graph and not on its order; nodes with a position keep it", () => {
  const ids = Array.from({ length: 30 }, (_, number) => `n${number}`);
  const unplaced = ids.map((id) => ({ id, size: 8, at: null as Point | null, anchor: null, seed: id === "n0" }));
  const edges = ids.slice(1).map((id) => ["n0", id, 1] as const);
  const first = placeNodes({ nodes: unplaced, edges });
  expect(placeNodes({ nodes: unplaced.toReversed(), edges: edges.toReversed() })).toEqual(first);
  expect(first.get("n0")).toEqual([0, 0]);
  const points = [...first.values()];
  for (const [number, [x, y]] of points.entries()) {
    for (const [u, v] of points.slice(number + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(16);
  }
  const more = placeNodes({
    nodes: [
      ...unplaced.map((one) => ({ ...one, at: first.get(one.id) ?? null })),
      { id: "late", size: 8, at: null, anchor: "n3", seed: false },
    ],
    edges: [...edges, ["n3", "late", 1]],
  });
  expect([...more.keys()]).toEqual(["late"]);
});

test("all relations of two nodes pull them together, in any order and direction", () => {
  const nodes = Array.from({ length: 12 }, (_, number) => {
    return { id: `n${number}`, size: 5, at: null as Point | null, anchor: null, seed: number === 0 };
  });
  const star = nodes.slice(1).map(({ id }) => ["n0", id, 1] as const);
  const near = [
    ["n3", "n8", 0.4],
    ["n8", "n3", 0.1],
    ["n3", "n8", 0.7],
  ] as const;
  const apart = (points: Map<string, Point>): number => {
    const [[x, y], [u, v]] = [points.get("n3") as Point, points.get("n8") as Point];
    return Math.hypot(x - u, y - v);
  };
  const together = placeNodes({ nodes, edges: [...star, ...near] });
  expect(placeNodes({ nodes, edges: [...near.toReversed(), ...star] })).toEqual(together);
  const [one, none] = [placeNodes({ nodes, edges: [...star, near[1]] }), placeNodes({ nodes, edges: star })];
  expect(apart(together)).toBeLessThan(apart(one));
  expect(apart(one)).toBeLessThan(apart(none));
});

test("nodes without a relation stay beside the others", () => {
  const nodes = Array.from({ length: 40 }, (_, number) => {
    return { id: `n${number}`, size: 8, at: null as Point | null, anchor: null, seed: number === 0 };
  });
  const edges = nodes.slice(1, 34).map(({ id }) => ["n0", id, 1] as const);
  const points = placeNodes({ nodes, edges: [...edges, ["n38", "n39", 1]] });
  const far = (ids: number[]): number => Math.max(...ids.map((id) => Math.hypot(...(points.get(`n${id}`) as Point))));
  const joined = far(Array.from({ length: 34 }, (_, id) => id));
  expect(far([34, 35, 36, 37, 38, 39])).toBeLessThan(2.5 * joined);
});

test("no label covers another label or node; the most important labels are chosen first", () => {
  const candidates = Array.from({ length: 60 }, (_, number) => ({
    id: `n${number}`,
    x: (number * 137) % 600,
    y: (number * 61) % 400,
    size: 5,
    width: 90,
    importance: number,
  }));
  const chosen = chooseLabels(candidates, 600, 400);
  expect(chosen.size).toBeGreaterThan(5);
  expect(new Set(chosen.values())).toEqual(new Set(["right", "left"]));
  const boxes = candidates.flatMap(({ id, x, y }) => {
    const side = chosen.get(id);
    return side ? [{ id, y, left: side === "right" ? x + 5 : x - 103, right: side === "right" ? x + 103 : x - 5 }] : [];
  });
  for (const a of boxes) {
    for (const b of boxes) {
      if (a !== b) expect(Math.abs(a.y - b.y) >= 17 || a.left >= b.right || b.left >= a.right).toBe(true);
    }
    const covered = candidates.filter(
      ({ id, x, y }) => id !== a.id && Math.abs(y - a.y) < 8 && x > a.left && x < a.right,
    );
    expect(covered).toEqual([]);
  }
});
