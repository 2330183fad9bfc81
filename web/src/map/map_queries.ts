// Asking the service for parts of the research map.
import { ask } from "../graphql/client";
import {
  BibliographyDocument,
  type BibliographyQuery,
  FactsDocument,
  type FactsQuery,
  LinksDocument,
  type OnMapFragment,
  PathsDocument,
  SliceDocument,
} from "../graphql/generated";
import { EVERYTHING, type Filters, type MapEdge, type MapNode } from "./graph_model";
import { KINDS, RELATIONS } from "./kinds";

/** Most nodes one slice can have, seeds one slice can start from, and things that can be asked for by id at once. */
export const SLICE_MAX = 500;
export const SEEDS_MAX = 50;
const IDS_MAX = 100;

export interface Slice {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The ids the seeds go by: some were merged into others since. */
  readonly seeds: readonly string[];
  /** Whether there was more. */
  readonly truncated: boolean;
}

export interface Path {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export type Facts = NonNullable<FactsQuery["node"]>;
export type Entry = Extract<NonNullable<BibliographyQuery["nodes"][number]>, { __typename: "Paper" }>;

/** The best `limit` nodes around the seeds, the seeds first, with every relation between them. */
export async function askSlice(
  seeds: readonly string[],
  depth: number,
  limit: number,
  filters: Filters = EVERYTHING,
  signal?: AbortSignal,
): Promise<Slice> {
  const { from, to } = filters;
  const { researchMap } = await ask(
    SliceDocument,
    {
      seeds: [...seeds],
      depth,
      limit: Math.min(limit, SLICE_MAX),
      nodeKinds: filters.kinds.length < KINDS.length ? [...filters.kinds] : null,
      relationKinds: filters.relations.length < RELATIONS.length ? [...filters.relations] : null,
      years: from === null && to === null ? null : { gte: from, lte: to },
    },
    signal,
  );
  return {
    nodes: researchMap.nodes.map(({ node, weight }) => nodeOf(node, weight)),
    edges: researchMap.edges,
    seeds: researchMap.nodes.filter(({ distance }) => distance === 0).map(({ node }) => node.id),
    truncated: researchMap.truncated,
  };
}

/** Every relation between these nodes, at most SEEDS_MAX. */
export async function askLinks(ids: readonly string[], signal?: AbortSignal): Promise<readonly MapEdge[]> {
  const { researchMap } = await ask(LinksDocument, { ids: [...ids], limit: ids.length }, signal);
  return researchMap.edges;
}

/** The shortest ways from one node to another. */
export async function askPaths(
  from: string,
  to: string,
  filters: Filters = EVERYTHING,
  signal?: AbortSignal,
): Promise<readonly Path[]> {
  const relationKinds = filters.relations.length < RELATIONS.length ? [...filters.relations] : null;
  const { paths } = await ask(PathsDocument, { from, to, relationKinds }, signal);
  return paths.map(({ nodes, edges }) => ({ nodes: nodes.map((node) => nodeOf(node, 0.25)), edges }));
}

/** What there is to say of a node; null when there is no such node any more. */
export async function askFacts(id: string, signal?: AbortSignal): Promise<Facts | null> {
  return (await ask(FactsDocument, { id }, signal)).node;
}

/** What bibliography entries need, for papers among these ids. */
export async function askBibliography(ids: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let start = 0; start < ids.length; start += IDS_MAX) {
    const { nodes } = await ask(BibliographyDocument, { ids: ids.slice(start, start + IDS_MAX) });
    entries.push(...nodes.filter((node): node is Entry => node?.__typename === "Paper"));
  }
  return entries;
}

function nodeOf(node: OnMapFragment, weight: number): MapNode {
  const { id, kind, label, neighborCount } = node;
  return { id, kind, label, neighborCount, weight, year: ("year" in node ? node.year : null) ?? null };
}
