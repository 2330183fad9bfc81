// The graph of a map: nodes and relations from the service, and values computed from them. No DOM.
import type { NodeKind, RelationKind } from "../graphql/generated";
import { isolated } from "./direction";
import {
  counted,
  DIRECT_RELATIONS,
  NODE_KINDS,
  RELATION_KINDS,
  RELATION_VERB,
  type Reason,
  reasonsText,
} from "./kinds";

export interface MapNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly year: number | null;
  /** The language of the title of a paper, if it is known. */
  readonly language: string | null;
  /** Whether it is a retracted paper. */
  readonly retracted: boolean;
  /** The number of its neighbours, shown or not. */
  readonly neighborCount: number;
  /** Its weight, 0 to 1, in the slice that added it. */
  readonly weight: number;
  /** The reason why that slice has it, as a sentence; empty if it came with a path. */
  readonly why: string;
}

export interface MapEdge {
  readonly kind: RelationKind;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** Why the papers are near, the strongest reason first. Only relations of the kind NEAR have it. */
  readonly reasons?: readonly Reason[];
}

/** Immutable: `add` returns a new model, so earlier pictures do not change. */
export interface Model {
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly edges: ReadonlyMap<string, MapEdge>;
}

/** Which nodes and relations of a model are shown. */
export interface Filters {
  readonly kinds: readonly NodeKind[];
  readonly relations: readonly RelationKind[];
  /** Years of papers, both inclusive. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether retracted papers are shown. */
  readonly retracted: boolean;
}

export const EMPTY: Model = { nodes: new Map(), edges: new Map() };
export const EVERYTHING: Filters = {
  kinds: NODE_KINDS,
  relations: RELATION_KINDS,
  from: null,
  to: null,
  retracted: true,
};

/**
 * The relations that the first slice of a view follows: nearness, the direct relations, or both. Of the direct
 * relations it follows all, and the map hides those that the filters leave out.
 */
export function followed({ relations }: Filters): readonly RelationKind[] {
  if (!relations.includes("NEAR")) return DIRECT_RELATIONS;
  return relations.length === 1 ? NEAR_ONLY : RELATION_KINDS;
}

const NEAR_ONLY: readonly RelationKind[] = ["NEAR"];

/** The name of a node in texts: its label, and whether it is a retracted paper. */
export function nameOf({ label, retracted }: MapNode): string {
  return retracted ? `Retracted: ${label}` : label;
}

/** The number of nodes in words, and of retracted papers among them. */
export function countNodes({ nodes }: Model): string {
  const retracted = [...nodes.values()].filter((node) => node.retracted).length;
  const all = counted(nodes.size, "node");
  return retracted ? `${all}, with ${counted(retracted, "retracted paper")}` : all;
}

/** The key of a relation in a model. Nearness has no direction: both directions have one key. */
export function edgeKey({ kind, source, target }: MapEdge): string {
  return kind === "NEAR" && target < source ? `${kind} ${target} ${source}` : `${kind} ${source} ${target}`;
}

/** The model with more nodes and edges. Existing ones keep their values and order; edges without both ends are left out. */
export function add(model: Model, nodes: Iterable<MapNode>, edges: Iterable<MapEdge>): Model {
  const allNodes = new Map(model.nodes);
  const allEdges = new Map(model.edges);
  for (const node of nodes) if (!allNodes.has(node.id)) allNodes.set(node.id, node);
  for (const edge of edges) {
    if (!allNodes.has(edge.source) || !allNodes.has(edge.target)) continue;
    const key = edgeKey(edge);
    if (!allEdges.has(key)) allEdges.set(key, edge);
  }
  return { nodes: allNodes, edges: allEdges };
}

const neighboursByModel = new WeakMap<Model, Map<string, Map<string, MapEdge>>>();

/** For each node its neighbours in the model, each with one relation between them: a direct one, if there is one. */
export function neighboursOf(model: Model): ReadonlyMap<string, ReadonlyMap<string, MapEdge>> {
  const known = neighboursByModel.get(model);
  if (known) return known;
  const found = new Map<string, Map<string, MapEdge>>();
  for (const id of model.nodes.keys()) found.set(id, new Map());
  for (const edge of model.edges.values()) {
    if (edge.kind === "NEAR" && found.get(edge.source)?.has(edge.target)) continue;
    found.get(edge.source)?.set(edge.target, edge);
    found.get(edge.target)?.set(edge.source, edge);
  }
  neighboursByModel.set(model, found);
  return found;
}

/** The number of nodes that a node has a direct relation to and that are not in the model. */
export function missingNeighbours(model: Model, id: string): number {
  const shown = [...(neighboursOf(model).get(id)?.values() ?? [])].filter(({ kind }) => kind !== "NEAR").length;
  return Math.max(0, (model.nodes.get(id)?.neighborCount ?? 0) - shown);
}

/** The papers of the model near a paper, the nearest first, each with the relation of the kind NEAR between them. */
export function nearPapers(model: Model, id: string): [paper: MapNode, near: MapEdge][] {
  const found: [MapNode, MapEdge][] = [];
  for (const edge of model.edges.values()) {
    if (edge.kind !== "NEAR" || (edge.source !== id && edge.target !== id)) continue;
    const other = model.nodes.get(edge.source === id ? edge.target : edge.source);
    if (other) found.push([other, edge]);
  }
  return found.sort(([a, one], [b, other]) => other.weight - one.weight || (a.id < b.id ? -1 : 1));
}

/** The number of relations from each node to the nearest seed. Nodes without a path to a seed are left out. */
export function distances(model: Model, seeds: Iterable<string>): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const [id, step] of reachFrom(model, seeds)) near.set(id, step.distance);
  return near;
}

/** The relations on a shortest path from a node to a seed, each in words. Nearness has its reasons. */
export function pathToSeed(model: Model, seeds: Iterable<string>, id: string): string[] {
  const reached = reachFrom(model, seeds);
  const reasons: string[] = [];
  for (let at = id, step = reached.get(at); step?.by; at = step.from, step = reached.get(at)) {
    const verb = RELATION_VERB[step.by.kind];
    const next = model.nodes.get(step.from);
    const name = next ? nameOf(next) : step.from;
    const near = step.by.reasons?.length ? `: ${reasonsText(step.by.reasons)}` : "";
    reasons.push(`${step.by.source === at ? verb.fromSource : verb.fromTarget} “${isolated(name)}”${near}`);
  }
  return reasons;
}

interface ReachedNode {
  distance: number;
  from: string;
  by: MapEdge | null;
}

/** Breadth-first search from the seeds. */
function reachFrom(model: Model, seeds: Iterable<string>): Map<string, ReachedNode> {
  const reached = new Map<string, ReachedNode>();
  const queue: string[] = [];
  for (const seed of seeds) {
    if (!model.nodes.has(seed)) continue;
    reached.set(seed, { distance: 0, from: seed, by: null });
    queue.push(seed);
  }
  const near = neighboursOf(model);
  for (let place = 0; place < queue.length; place++) {
    const at = queue[place] as string;
    const distance = (reached.get(at)?.distance ?? 0) + 1;
    for (const [next, by] of near.get(at) ?? []) {
      if (reached.has(next)) continue;
      reached.set(next, { distance, from: at, by });
      queue.push(next);
    }
  }
  return reached;
}

/** The shown part of a model: the nodes in `always` and those that pass the filters, without those in `hidden`. */
export function visible(
  model: Model,
  filters: Filters,
  always: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): Model {
  const nodes = new Map<string, MapNode>();
  for (const node of model.nodes.values()) {
    if (hidden.has(node.id)) continue;
    if (always.has(node.id) || passes(node, filters)) nodes.set(node.id, node);
  }
  const edges = new Map<string, MapEdge>();
  for (const [key, edge] of model.edges) {
    if (filters.relations.includes(edge.kind) && nodes.has(edge.source) && nodes.has(edge.target)) edges.set(key, edge);
  }
  if (filters.relations.length === RELATION_KINDS.length) return { nodes, edges };
  // leave out nodes that only hidden relations connect
  const connected = new Set([...edges.values()].flatMap((edge) => [edge.source, edge.target]));
  for (const id of nodes.keys()) if (!connected.has(id) && !always.has(id)) nodes.delete(id);
  return { nodes, edges };
}

/** Whether the filters let a node through. */
export function passes(node: MapNode, filters: Filters): boolean {
  if (!filters.kinds.includes(node.kind) || (node.retracted && !filters.retracted)) return false;
  if (node.kind !== "PAPER" || (filters.from === null && filters.to === null)) return true;
  if (node.year === null) return false;
  return node.year >= (filters.from ?? -Infinity) && node.year <= (filters.to ?? Infinity);
}
