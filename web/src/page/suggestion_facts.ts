// The facts beside the name of a suggestion, which tell namesakes apart.
import type { SuggestQuery } from "../graphql/generated";
import { counted } from "../map/kinds";

type Suggestion = SuggestQuery["suggest"][number];

/** A text and its language, if it is known. */
export interface Fact {
  text: string;
  language?: string | null;
}

/**
 * The known facts: of a paper its first author and year; of a person an affiliation, the number of papers and the most
 * cited paper; of an institution its country and papers; of a topic its field and papers.
 */
export function factsOf(suggestion: Suggestion): Fact[] {
  if ("authors" in suggestion) {
    const [first] = suggestion.authors.nodes;
    const others = suggestion.authors.totalCount > 1 ? " et al." : "";
    return facts(first && first.name + others, suggestion.year?.toString());
  }
  if ("institutions" in suggestion) {
    const [paper] = suggestion.papers.nodes;
    return [
      ...facts(suggestion.institutions.nodes[0]?.name, counted(suggestion.paperCount, "paper")),
      ...(paper ? [{ text: paper.label, language: paper.language }] : []),
    ];
  }
  if ("countryCode" in suggestion) return facts(suggestion.countryCode, counted(suggestion.paperCount, "paper"));
  if ("field" in suggestion) return facts(suggestion.field, counted(suggestion.paperCount, "paper"));
  return [];
}

function facts(...texts: (string | null | undefined)[]): Fact[] {
  return texts.filter((text) => text !== null && text !== undefined).map((text) => ({ text }));
}
