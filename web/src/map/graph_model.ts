// The graph that is on a map: nodes and relations as the service gave them, and what follows from them. No DOM.
import type { NodeKind, RelationKind } from "../graphql/generated";
import { KINDS, RELATION_VERB, RELATIONS } from "./kinds";

export interface MapNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly year: number | null;
  /** How many nodes it touches, shown or not. */
  readonly neighborCount: number;
  /** How much it matters, 0 to 1, in the slice that brought it. */
  readonly weight: number;
}

export interface MapEdge {
  readonly kind: RelationKind;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Never changed once made: adding makes a new one, so that earlier pictures stay what they were. */
export interface Model {
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly edges: ReadonlyMap<string, MapEdge>;
}

/** What may be seen of a model. */
export interface Filters {
  readonly kinds: readonly NodeKind[];
  readonly relations: readonly RelationKind[];
  readonly from: number | null;
  readonly to: number | null;
}

export const EMPTY: Model = { nodes: new Map(), edges: new Map() };
export const EVERYTHING: Filters = { kinds: KINDS, relations: RELATIONS, from: null, to: null };

export function keyOf(edge: MapEdge): string {
  return `${edge.kind} ${edge.source} ${edge.target}`;
}

/** The model with these as well. What is there already stays as it is, and where it is in the order. */
export function add(model: Model, nodes: Iterable<MapNode>, edges: Iterable<MapEdge>): Model {
  const allNodes = new Map(model.nodes);
  const allEdges = new Map(model.edges);
  for (const node of nodes) if (!allNodes.has(node.id)) allNodes.set(node.id, node);
  for (const edge of edges) {
    if (!allNodes.has(edge.source) || !allNodes.has(edge.target)) continue;
    const key = keyOf(edge);
    if (!allEdges.has(key)) allEdges.set(key, edge);
  }
  return { nodes: allNodes, edges: allEdges };
}

const touching = new WeakMap<Model, Map<string, Map<string, MapEdge>>>();

/** Every node's neighbours in the model, each with one relation that connects them. */
export function neighboursOf(model: Model): ReadonlyMap<string, ReadonlyMap<string, MapEdge>> {
  const known = touching.get(model);
  if (known) return known;
  const found = new Map<string, Map<string, MapEdge>>();
  for (const id of model.nodes.keys()) found.set(id, new Map());
  for (const edge of model.edges.values()) {
    found.get(edge.source)?.set(edge.target, edge);
    found.get(edge.target)?.set(edge.source, edge);
  }
  touching.set(model, found);
  return found;
}

/** How many neighbours of a node are not in the model. */
export function moreOf(model: Model, id: string): number {
  const shown = neighboursOf(model).get(id)?.size ?? 0;
  return Math.max(0, (model.nodes.get(id)?.neighborCount ?? 0) - shown);
}

/** How many relations away from the nearest seed each node is; those that no seed reaches are left out. */
export function distances(model: Model, seeds: Iterable<string>): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const [id, step] of steps(model, seeds)) near.set(id, step.distance);
  return near;
}

/** Why a node is near: the relations to its nearest seed, each in words, outwards from the node. */
export function whyNear(model: Model, seeds: Iterable<string>, id: string): string[] {
  const reached = steps(model, seeds);
  const reasons: string[] = [];
  for (let at = id, step = reached.get(at); step?.by; at = step.from, step = reached.get(at)) {
    const verb = RELATION_VERB[step.by.kind];
    const next = model.nodes.get(step.from)?.label ?? step.from;
    reasons.push(`${step.by.source === at ? verb.forth : verb.back} “${next}”`);
  }
  return reasons;
}

interface Reached {
  distance: number;
  from: string;
  by: MapEdge | null;
}

function steps(model: Model, seeds: Iterable<string>): Map<string, Reached> {
  const reached = new Map<string, Reached>();
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

/** What of a model is seen: `always` whatever the filters say, `hidden` in no case. */
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
  if (filters.relations.length === RELATIONS.length) return { nodes, edges };
  // what was near only by relations that are not wanted is not near
  const connected = new Set([...edges.values()].flatMap((edge) => [edge.source, edge.target]));
  for (const id of nodes.keys()) if (!connected.has(id) && !always.has(id)) nodes.delete(id);
  return { nodes, edges };
}

function passes(node: MapNode, filters: Filters): boolean {
  if (!filters.kinds.includes(node.kind)) return false;
  if (node.kind !== "PAPER" || (filters.from === null && filters.to === null)) return true;
  if (node.year === null) return false;
  return node.year >= (filters.from ?? -Infinity) && node.year <= (filters.to ?? Infinity);
}
