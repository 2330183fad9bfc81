// The layout: positions of nodes, the same for the same graph. No DOM: it runs in a worker and in tests.
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { hash } from "./hash";

export type Point = readonly [x: number, y: number];

/** A graph to lay out. `at` is the fixed position of a node; a new node starts beside its `anchor`. */
export interface LayoutInput {
  readonly nodes: readonly { id: string; size: number; at: Point | null; anchor: string | null; seed: boolean }[];
  readonly edges: readonly (readonly [source: string, target: string, weight: number])[];
}

/** Distance between seeds, and from a node to a new one beside it. */
const SPACING = 90;
/** Least distance between the outlines of two nodes. */
const GAP = 14;
/** The weight of the edge that ties a loose part. */
const LOOSE_WEIGHT = 1;
const OVERLAP_ROUNDS_MAX = 40;

/** The position of every node that has none. */
export function placeNodes(input: LayoutInput): Map<string, Point> {
  // the result must not depend on the order of the answer
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const edges = joined(input.edges);
  const graph = new Graph({ type: "undirected" });
  const start = startPositions(nodes);
  for (const { id, size, at, seed } of nodes) {
    const [x, y] = start.get(id) ?? [0, 0];
    graph.addNode(id, { x, y, size, fixed: at !== null || (seed && start.has(id)) });
  }
  for (const [source, target, weight] of edges) graph.addEdge(source, target, { weight });
  tieLooseParts(graph, nodes);
  forceAtlas2.assign(graph, {
    iterations: graph.order <= 600 ? 240 : graph.order <= 2000 ? 100 : 40,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: graph.order > 600,
      scalingRatio: 60,
      gravity: 0.6,
      slowDown: 2 + Math.log2(graph.order),
      edgeWeightInfluence: 0.5,
    },
  });
  if (graph.order <= 1000) pushApart(graph);
  const found = new Map<string, Point>();
  for (const { id, at } of nodes) {
    if (at) continue;
    const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number };
    found.set(id, [hundredths(x), hundredths(y)]);
  }
  return found;
}

/** The pairs of related nodes in a fixed order, each with the sum of the weights of its relations. */
function joined(edges: LayoutInput["edges"]): [source: string, target: string, weight: number][] {
  const pairs = new Map<string, [string, string, number[]]>();
  for (const [source, target, weight] of edges) {
    if (source === target) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const pair = pairs.get(`${a} ${b}`);
    if (pair) pair[2].push(weight);
    else pairs.set(`${a} ${b}`, [a, b, [weight]]);
  }
  // sums of floats depend on their order
  const sum = (weights: number[]): number => weights.sort((a, b) => a - b).reduce((total, weight) => total + weight, 0);
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, [a, b, weights]]) => [a, b, sum(weights)]);
}

/**
 * Ties each part of the graph that no relation joins to a seed or to a placed node by an edge to its anchor or to a seed.
 * Without it, the other nodes would push the part away without limit.
 */
function tieLooseParts(graph: Graph, nodes: LayoutInput["nodes"]): void {
  const held = new Set(nodes.filter(({ at, seed }) => at || seed).map(({ id }) => id));
  const [first] = held;
  spread(graph, held);
  for (const { id, anchor } of nodes) {
    if (held.has(id)) continue;
    const end = anchor !== null && held.has(anchor) ? anchor : first;
    if (end !== undefined) graph.addEdge(id, end, { weight: LOOSE_WEIGHT });
    held.add(id);
    spread(graph, held);
  }
}

/** Adds to `found` all nodes that edges join to a node in it. */
function spread(graph: Graph, found: Set<string>): void {
  // a set also iterates over what is added meanwhile
  for (const id of found) for (const next of graph.neighbors(id)) found.add(next);
}

/** The value rounded to two decimals, without negative zero. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** New seeds start at the centre, or outside the existing map; every other new node starts beside its anchor. */
function startPositions(nodes: LayoutInput["nodes"]): Map<string, Point> {
  const start = new Map<string, Point>();
  for (const { id, at } of nodes) if (at) start.set(id, at);
  const extent = Math.max(0, ...[...start.values()].map(([x, y]) => Math.hypot(x, y)));
  const seeds = nodes.filter((node) => node.seed && !node.at);
  for (const [order, { id }] of seeds.entries()) {
    if (extent > 0) start.set(id, around([0, 0], hash(id), extent + 2 * SPACING));
    else if (seeds.length === 1) start.set(id, [0, 0]);
    else start.set(id, around([0, 0], order / seeds.length, (SPACING * seeds.length) / 2));
  }
  for (const { id, anchor } of nodes) {
    if (start.has(id)) continue;
    const centre = (anchor ? start.get(anchor) : undefined) ?? [0, 0];
    start.set(id, around(centre, hash(id), SPACING * (0.5 + hash(`${id} away`))));
  }
  return start;
}

function around([x, y]: Point, turn: number, distance: number): Point {
  return [x + distance * Math.cos(2 * Math.PI * turn), y + distance * Math.sin(2 * Math.PI * turn)];
}

/** Moves nodes that are not fixed until no two overlap. */
function pushApart(graph: Graph): void {
  const bodies = graph.mapNodes((id, { x, y, size, fixed }) => ({ id, x, y, size, fixed }));
  for (let round = 0; round < OVERLAP_ROUNDS_MAX; round++) {
    let moved = false;
    for (let i = 0; i < bodies.length; i++) {
      for (let j = i + 1; j < bodies.length; j++) {
        const [a, b] = [bodies[i], bodies[j]];
        if (!a || !b || (a.fixed && b.fixed)) continue;
        const [dx, dy] = [b.x - a.x || 0.01, b.y - a.y || 0.01];
        const distance = Math.hypot(dx, dy);
        const lacking = a.size + b.size + GAP - distance;
        if (lacking <= 0) continue;
        const share = lacking / distance / (a.fixed || b.fixed ? 1 : 2);
        if (!a.fixed) [a.x, a.y] = [a.x - dx * share, a.y - dy * share];
        if (!b.fixed) [b.x, b.y] = [b.x + dx * share, b.y + dy * share];
        moved = true;
      }
    }
    if (!moved) break;
  }
  for (const { id, x, y } of bodies) graph.mergeNodeAttributes(id, { x, y });
}
