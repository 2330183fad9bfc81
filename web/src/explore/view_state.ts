// The view: everything that the explorer shows, as a value and as the query of a URL. No DOM.

import type { NodeKind, RelationKind } from "../graphql/generated";
import { DEPTH, DEPTH_MAX, LIMIT, SEEDS_MAX, SLICE_MAX } from "../map/generated_kinds";
import { EVERYTHING, type Filters, followed } from "../map/graph_model";
import { NODE_KINDS, RELATION_KINDS } from "../map/kinds";
import type { Point } from "../map/node_placement";

/** One step of the user. The same steps in the same order give the same picture. */
export type Step =
  | { readonly act: "expand"; readonly id: string; readonly count: number; readonly filters: Filters }
  | { readonly act: "seed"; readonly id: string; readonly filters: Filters }
  | { readonly act: "path"; readonly from: string; readonly to: string; readonly filters: Filters }
  | { readonly act: "pin"; readonly id: string; readonly at: Point }
  | { readonly act: "unpin"; readonly id: string };

export interface View {
  /** The nodes that the map starts from. */
  readonly seeds: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly steps: readonly Step[];
  readonly filters: Filters;
  readonly hidden: readonly string[];
  readonly selected: string | null;
  /** The centre of the visible part and the map units per pixel; null if the camera fits the whole map. */
  readonly camera: { readonly x: number; readonly y: number; readonly ratio: number } | null;
}

export const EXPANSION_NODES = 12;
const STEPS_MAX = 300;
const RATIO_PARTS = 10_000;

export const EMPTY_VIEW: View = {
  seeds: [],
  depth: DEPTH,
  limit: LIMIT,
  steps: [],
  filters: EVERYTHING,
  hidden: [],
  selected: null,
  camera: null,
};

const KIND_LETTER: Record<NodeKind, string> = { PAPER: "p", PERSON: "a", INSTITUTION: "i", TOPIC: "t" };
const RELATION_LETTER: Record<RelationKind, string> = {
  CITES: "c",
  AUTHORED: "w",
  AFFILIATED_WITH: "f",
  HAS_TOPIC: "t",
  NEAR: "n",
};

/** The seeds that the map starts from, then the seeds that were added. */
export function seedsOf(view: View): string[] {
  const added = view.steps.flatMap((step) => (step.act === "seed" ? [step.id] : []));
  return [...new Set([...view.seeds, ...added])];
}

/** The path that is shown; null if there is none. A later step other than a pin ends it. */
export function pathOf(view: View): Extract<Step, { act: "path" }> | null {
  const last = view.steps.findLast(({ act }) => act !== "pin" && act !== "unpin");
  return last?.act === "path" ? last : null;
}

/** The view with one more step. A pin replaces a pin of the same node that is the last step. */
export function withStep(view: View, step: Step): View {
  const last = view.steps.at(-1);
  const replaces = step.act === "pin" && last?.act === "pin" && last.id === step.id;
  return { ...view, steps: [...(replaces ? view.steps.slice(0, -1) : view.steps), step] };
}

/** A view as the query of a URL. Equal views have the same query; defaults are left out. */
export function queryOf(view: View): string {
  const query = new URLSearchParams();
  for (const seed of view.seeds) query.append("seed", seed);
  if (view.depth !== DEPTH) query.set("depth", String(view.depth));
  if (view.limit !== LIMIT) query.set("limit", String(view.limit));
  for (const step of view.steps) query.append("do", stepText(step));
  const filters = filtersText(view.filters);
  if (filters) query.set("only", filters);
  for (const id of [...view.hidden].sort()) query.append("hide", id);
  if (view.selected) query.set("at", view.selected);
  if (view.camera) query.set("from", cameraText(view.camera));
  return query.toString();
}

/** The view of a query. Parts that are not valid are ignored. */
export function viewOf(query: string): View {
  const parameters = new URLSearchParams(query);
  const seeds = [...new Set(parameters.getAll("seed").filter(Boolean))].slice(0, SEEDS_MAX);
  return {
    seeds,
    depth: whole(parameters.get("depth"), 1, DEPTH_MAX) ?? DEPTH,
    limit: whole(parameters.get("limit"), Math.max(1, seeds.length), SLICE_MAX) ?? LIMIT,
    steps: parameters
      .getAll("do")
      .slice(0, STEPS_MAX)
      .flatMap((text) => stepOf(text) ?? []),
    filters: filtersOf(parameters.get("only") ?? ""),
    hidden: [...new Set(parameters.getAll("hide").filter(Boolean))].sort(),
    selected: parameters.get("at") || null,
    camera: cameraOf(parameters.get("from")),
  };
}

/** Identifies the nodes and positions after the first `steps` steps of a view. */
export function stepsKey(view: View, steps: number): string {
  return queryOf({
    ...EMPTY_VIEW,
    seeds: view.seeds,
    depth: view.depth,
    limit: view.limit,
    steps: view.steps.slice(0, steps),
    filters: { ...EVERYTHING, relations: followed(view.filters) },
  });
}

function stepText(step: Step): string {
  const parts: (string | number)[] = [];
  if (step.act === "expand") parts.push("e", escaped(step.id), step.count, filtersText(step.filters));
  else if (step.act === "seed") parts.push("s", escaped(step.id), filtersText(step.filters));
  else if (step.act === "path") parts.push("p", escaped(step.from), escaped(step.to), filtersText(step.filters));
  else if (step.act === "pin") parts.push("n", escaped(step.id), inHundredths(step.at[0]), inHundredths(step.at[1]));
  else parts.push("u", escaped(step.id));
  if (parts.at(-1) === "") parts.pop();
  return parts.join(".");
}

function stepOf(text: string): Step | null {
  const [act, first, second, third] = text.split(".");
  const id = unescaped(first);
  if (!id) return null;
  if (act === "e") {
    const count = whole(second ?? null, 1, SLICE_MAX - 1);
    return count === null ? null : { act: "expand", id, count, filters: filtersOf(third ?? "") };
  }
  if (act === "s") return { act: "seed", id, filters: filtersOf(second ?? "") };
  if (act === "p") {
    const to = unescaped(second);
    return to && to !== id ? { act: "path", from: id, to, filters: filtersOf(third ?? "") } : null;
  }
  if (act === "n") {
    const [x, y] = [fromHundredths(second), fromHundredths(third)];
    return x === null || y === null ? null : { act: "pin", id, at: [x, y] };
  }
  return act === "u" ? { act: "unpin", id } : null;
}

/**
 * Kinds and relations as letters, years as numbers, `n` for no retracted papers; empty if the filters show everything.
 * Letters stay as they are: no letters are all kinds and relations, also those that are added later, and the letters of
 * the direct relations never include nearness.
 */
function filtersText({ kinds, relations, from, to, retracted }: Filters): string {
  const parts = [
    letters(kinds, NODE_KINDS, KIND_LETTER),
    letters(relations, RELATION_KINDS, RELATION_LETTER),
    from === null && to === null ? "" : `${from ?? ""}_${to ?? ""}`,
    ...(retracted ? [] : ["n"]),
  ];
  return parts.every((part) => part === "") ? "" : parts.join("-");
}

function letters<T extends string>(chosen: readonly T[], all: readonly T[], letter: Record<T, string>): string {
  if (all.every((one) => chosen.includes(one))) return "";
  return (
    all
      .filter((one) => chosen.includes(one))
      .map((one) => letter[one])
      .join("") || "0"
  );
}

function filtersOf(text: string): Filters {
  const [kinds = "", relations = "", years = "", retracted = ""] = text.split("-");
  const [from = "", to = ""] = years.split("_");
  return {
    kinds: kinds ? NODE_KINDS.filter((kind) => kinds.includes(KIND_LETTER[kind])) : NODE_KINDS,
    relations: relations ? RELATION_KINDS.filter((kind) => relations.includes(RELATION_LETTER[kind])) : RELATION_KINDS,
    from: whole(from, 0, 9999),
    to: whole(to, 0, 9999),
    retracted: retracted !== "n",
  };
}

function cameraText({ x, y, ratio }: NonNullable<View["camera"]>): string {
  return [inHundredths(x), inHundredths(y), Math.round(ratio * RATIO_PARTS)].join("_");
}

function cameraOf(text: string | null): View["camera"] {
  const [first, second, third] = (text ?? "").split("_");
  const [x, y, parts] = [fromHundredths(first), fromHundredths(second), whole(third ?? null, 1, RATIO_PARTS * 100)];
  return x === null || y === null || parts === null ? null : { x, y, ratio: parts / RATIO_PARTS };
}

function escaped(id: string): string {
  return encodeURIComponent(id).replaceAll(".", "%2E");
}

function unescaped(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? "");
  } catch {
    return "";
  }
}

function inHundredths(value: number): string {
  return String(Math.round(value * 100));
}

function fromHundredths(text: string | undefined): number | null {
  return text && /^-?\d{1,9}$/.test(text) ? Number(text) / 100 : null;
}

function whole(text: string | null, least: number, most: number): number | null {
  if (!text || !/^\d{1,7}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
