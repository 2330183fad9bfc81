// The kinds of nodes and relations: their words, and the paths of their pages.
import type { NearbySignal, NodeKind, RelationKind } from "../graphql/generated";
import { KINDS, REASONS } from "./generated_kinds";

export { KINDS };

export const NODE_KINDS = Object.keys(KINDS) as readonly NodeKind[];
export const RELATION_KINDS: readonly RelationKind[] = ["CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC", "NEAR"];
/** The relations that the graph holds. Nearness is computed, and only in slices. */
export const DIRECT_RELATIONS: readonly RelationKind[] = RELATION_KINDS.filter((kind) => kind !== "NEAR");

export const RELATION_WORD: Record<RelationKind, string> = {
  CITES: "Citations",
  AUTHORED: "Authorship",
  AFFILIATED_WITH: "Affiliations",
  HAS_TOPIC: "Topics of papers",
  NEAR: "Nearby papers",
};

/** The verb of a relation, read from its source and from its target. */
export const RELATION_VERB: Record<RelationKind, { fromSource: string; fromTarget: string }> = {
  CITES: { fromSource: "cites", fromTarget: "is cited by" },
  AUTHORED: { fromSource: "wrote", fromTarget: "was written by" },
  AFFILIATED_WITH: { fromSource: "is affiliated with", fromTarget: "is the affiliation of" },
  HAS_TOPIC: { fromSource: "is about", fromTarget: "is a topic of" },
  NEAR: { fromSource: "is near", fromTarget: "is near" },
};

/** A reason why two papers are near. `count` is the number of shared works, papers, authors or topics, if it has one. */
export interface Reason {
  readonly signal: NearbySignal;
  readonly count: number | null;
}

/** Reasons in the words of the list of nearby papers on the page of a paper. */
export function reasonsText(reasons: readonly Reason[]): string {
  const words = ({ signal, count }: Reason): string => {
    const [uncounted, one, many] = REASONS[signal];
    if (!count) return uncounted;
    return count === 1 ? one : many.replace("{}", count.toLocaleString("en"));
  };
  return reasons.map(words).join("; ");
}

/** The message beside a map that has only its seeds. */
export function aloneText(seeds: readonly { readonly kind: NodeKind }[]): string {
  const [seed, ...others] = seeds;
  return `Nothing near ${seed && others.length === 0 ? `this ${KINDS[seed.kind].word}` : "these nodes"} is known yet.`;
}

/** The word of a kind with a capital: “Paper”. */
export function kindWord(kind: NodeKind): string {
  return capitalized(KINDS[kind].word);
}

/** The plural of a kind with a capital: “People”. */
export function kindPlural(kind: NodeKind): string {
  return capitalized(KINDS[kind].plural);
}

/** The path of a node's page. */
export function pagePath(kind: NodeKind, id: string): string {
  return `${KINDS[kind].path}${encodeURIComponent(id)}`;
}

/** A count and its noun: "1 neighbour", "12 neighbours". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
