// Papers as BibTeX.
import type { Entry } from "../map/map_queries";

const TYPE: Record<Entry["type"], [type: string, venue: string]> = {
  ARTICLE: ["article", "journal"],
  REVIEW_ARTICLE: ["article", "journal"],
  PREPRINT: ["misc", "howpublished"],
  BOOK: ["book", "publisher"],
  BOOK_CHAPTER: ["incollection", "booktitle"],
  DISSERTATION: ["phdthesis", "school"],
  REPORT: ["techreport", "institution"],
  DATASET: ["misc", "howpublished"],
  OTHER: ["misc", "howpublished"],
};

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A bibliography of these papers; every entry has a key of its own. */
export function bibtex(entries: readonly Entry[]): string {
  const taken = new Set<string>();
  return entries.map((entry) => written(entry, keyOf(entry, taken))).join("\n");
}

/** Text as TeX reads it back: what is special to TeX escaped, white space and control characters made single spaces. */
export function tex(text: string): string {
  return text
    .replace(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, " ")
    .trim()
    .replace(/[\\{}$&%#_~^]/g, (character) => SPECIAL[character] ?? character);
}

function written(entry: Entry, key: string): string {
  const [type, venue] = TYPE[entry.type];
  const fields: [string, string | number | null][] = [
    ["title", `{${tex(entry.title)}}`],
    ["author", entry.authors.nodes.map(({ name }) => author(name)).join(" and ")],
    ["year", entry.year],
    [venue, entry.venue && tex(entry.venue)],
    ["doi", entry.doi && verbatim(entry.doi)],
    ["eprint", entry.arxivId && verbatim(entry.arxivId)],
    ["archiveprefix", entry.arxivId && "arXiv"],
    ["url", entry.url && verbatim(entry.url)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key},`, ...lines, "}", ""].join("\n");
}

/** A name; one that BibTeX would take apart is held together. */
function author(name: string): string {
  const text = tex(name);
  return /,|\band\b/i.test(text) ? `{${text}}` : text;
}

/** What is read as it stands, but for what would end the field or start a comment. */
function verbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character)).replaceAll("%", "\\%");
}

function keyOf(entry: Entry, taken: Set<string>): string {
  const name = plain(entry.authors.nodes[0]?.name.split(/\s+/).at(-1) ?? "");
  const word =
    entry.title
      .split(/\s+/)
      .map(plain)
      .find((part) => part.length > 3) ?? "";
  const base = `${name}${entry.year ?? ""}${word}` || "paper";
  let key = base;
  for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
  taken.add(key);
  return key;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();
}
