// What kinds and relations are called on the pages.
import type { NodeKind, RelationKind } from "../graphql/generated";

export const KINDS: readonly NodeKind[] = ["PAPER", "PERSON", "INSTITUTION", "TOPIC"];
export const RELATIONS: readonly RelationKind[] = ["CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC"];

export const KIND_WORD: Record<NodeKind, { one: string; many: string }> = {
  PAPER: { one: "Paper", many: "Papers" },
  PERSON: { one: "Person", many: "People" },
  INSTITUTION: { one: "Institution", many: "Institutions" },
  TOPIC: { one: "Topic", many: "Topics" },
};

export const RELATION_WORD: Record<RelationKind, string> = {
  CITES: "Citations",
  AUTHORED: "Authorship",
  AFFILIATED_WITH: "Affiliations",
  HAS_TOPIC: "Topics of papers",
};

/** A relation as read from its source, and from its target. */
export const RELATION_VERB: Record<RelationKind, { forth: string; back: string }> = {
  CITES: { forth: "cites", back: "is cited by" },
  AUTHORED: { forth: "wrote", back: "was written by" },
  AFFILIATED_WITH: { forth: "works at", back: "is where this author works:" },
  HAS_TOPIC: { forth: "is about", back: "is a topic of" },
};

/** "1 neighbour", "12 neighbours". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
