// The queries of the map: slices, relations, paths and facts.
import { execute } from "../graphql/client";
import {
  FactsDocument,
  type FactsQuery,
  LinksDocument,
  type OnMapFragment,
  PathsDocument,
  SliceDocument,
} from "../graphql/generated";
import { SLICE_MAX } from "./generated_kinds";
import { EVERYTHING, type Filters, type MapEdge, type MapNode } from "./graph_model";
import { DIRECT_RELATIONS, NODE_KINDS, RELATION_KINDS } from "./kinds";

export interface Slice {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The current ids of the seeds: a node that was merged into another has that one's id. */
  readonly seeds: readonly string[];
  /** Whether there are more nodes than the limit. */
  readonly truncated: boolean;
}

export interface Path {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export type Facts = NonNullable<FactsQuery["node"]>;

/**
 * The `limit` nodes with the highest weight around the seeds, seeds first, with the relations between them. Retracted
 * papers that the filters hide are taken out of the answer, so it can have fewer nodes.
 */
export async function fetchSlice(
  seeds: readonly string[],
  depth: number,
  limit: number,
  filters: Filters = EVERYTHING,
  signal?: AbortSignal,
): Promise<Slice> {
  const { from, to } = filters;
  const { researchMap } = await execute(
    SliceDocument,
    {
      seeds: [...seeds],
      depth,
      limit: Math.min(limit, SLICE_MAX),
      nodeKinds: filters.kinds.length < NODE_KINDS.length ? [...filters.kinds] : null,
      relationKinds: filters.relations.length < RELATION_KINDS.length ? [...filters.relations] : null,
      years: from === null && to === null ? null : { gte: from, lte: to },
    },
    signal,
  );
  return {
    nodes: researchMap.nodes
      .filter(({ node, distance }) => filters.retracted || distance === 0 || !isRetracted(node))
      .map(({ node, weight, why }) => toMapNode(node, weight, why)),
    edges: researchMap.edges,
    seeds: researchMap.nodes.filter(({ distance }) => distance === 0).map(({ node }) => node.id),
    truncated: researchMap.truncated,
  };
}

/** Every direct relation between these nodes; at most SEEDS_MAX nodes. */
export async function fetchLinks(ids: readonly string[], signal?: AbortSignal): Promise<readonly MapEdge[]> {
  const { researchMap } = await execute(LinksDocument, { ids: [...ids], limit: ids.length }, signal);
  return researchMap.edges;
}

/** The shortest paths of direct relations from one node to another; none if the filters hide all direct relations. */
export async function fetchPaths(
  from: string,
  to: string,
  filters: Filters = EVERYTHING,
  signal?: AbortSignal,
): Promise<readonly Path[]> {
  const direct = filters.relations.filter((kind) => kind !== "NEAR");
  if (direct.length === 0) return [];
  const relationKinds = direct.length < DIRECT_RELATIONS.length ? direct : null;
  const { paths } = await execute(PathsDocument, { from, to, relationKinds }, signal);
  return paths.map(({ nodes, edges }) => ({ nodes: nodes.map((node) => toMapNode(node, 0.25, "")), edges }));
}

/** The facts of a node for the side card; null if the node no longer exists. */
export async function fetchFacts(id: string, signal?: AbortSignal): Promise<Facts | null> {
  return (await execute(FactsDocument, { id }, signal)).node;
}

function isRetracted(node: OnMapFragment): boolean {
  return "isRetracted" in node && node.isRetracted;
}

function toMapNode(node: OnMapFragment, weight: number, why: string): MapNode {
  const { id, kind, label, neighborCount } = node;
  const paper = "isRetracted" in node ? node : null;
  return {
    id,
    kind,
    label,
    neighborCount,
    weight,
    why,
    year: paper?.year ?? null,
    language: paper?.language ?? null,
    retracted: paper?.isRetracted ?? false,
  };
}
