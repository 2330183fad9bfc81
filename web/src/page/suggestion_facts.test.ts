import { expect, test } from "vitest";
import { type Fact, factsOf } from "./suggestion_facts";

const line = (facts: Fact[]): string => facts.map(({ text }) => text).join(" · ");

test("a person is told from namesakes by affiliation, papers and best-known work", () => {
  const person = {
    id: "A1",
    kind: "PERSON" as const,
    label: "Christopher D. Manning",
    paperCount: 1312,
    institutions: { nodes: [{ name: "Stanford University" }] },
    papers: { nodes: [{ label: "GloVe", language: "en" }] },
  };
  expect(line(factsOf(person))).toBe("Stanford University · 1,312 papers · GloVe");
  expect(factsOf(person)[2]?.language).toBe("en");
  expect(line(factsOf({ ...person, paperCount: 1, institutions: { nodes: [] }, papers: { nodes: [] } }))).toBe(
    "1 paper",
  );
});

test("other kinds have their own facts, and unknown ones are left out", () => {
  const paper = {
    id: "W1",
    kind: "PAPER" as const,
    label: "Attention is All you Need",
    isRetracted: false,
    language: null,
    year: 2017,
    authors: { totalCount: 8, nodes: [{ name: "Ashish Vaswani" }] },
  };
  expect(line(factsOf(paper))).toBe("Ashish Vaswani et al. · 2017");
  expect(line(factsOf({ ...paper, authors: { totalCount: 1, nodes: [{ name: "Ashish Vaswani" }] } }))).toBe(
    "Ashish Vaswani · 2017",
  );
  expect(factsOf({ ...paper, year: null, authors: { totalCount: 0, nodes: [] } })).toEqual([]);
  const institution = { id: "I1", kind: "INSTITUTION" as const, label: "MIT", countryCode: "US", paperCount: 2 };
  expect(line(factsOf(institution))).toBe("US · 2 papers");
  const topic = { id: "T1", kind: "TOPIC" as const, label: "bert", field: null, paperCount: 0 };
  expect(line(factsOf(topic))).toBe("0 papers");
});
