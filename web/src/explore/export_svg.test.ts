import { expect, test } from "vitest";
import { add, EMPTY, type MapEdge, type MapNode } from "../map/graph_model";
import type { Colours } from "../map/appearance";
import type { Scene } from "../map/scene";
import type { Entry } from "../map/map_queries";
import { bibtex, tex } from "./export_bibtex";
import { graphml, xml } from "./export_graphml";
import { svg } from "./export_svg";

const NASTY = 'A "quoted" <b>bold</b> & 50% of #1_{x}^2 ~ $\\alpha$ \u0000\u0008\uFFFE\n tab\t 𝔘';

function entry(title: string, more: Partial<Entry> = {}): Entry {
  const authors = { nodes: [{ name: "Émile Zola" }, { name: "Barnes and Noble, Inc." }] };
  const base = { __typename: "Paper" as const, id: title, type: "ARTICLE" as const, year: 2021, venue: "J. & Sons" };
  return { ...base, title, doi: "10.1/a_b", arxivId: null, url: "https://x.test/?a=1&b={2}%20", authors, ...more };
}

test("TeX reads every special character back as itself", () => {
  expect(tex(NASTY)).toBe(
    'A "quoted" <b>bold</b> \\& 50\\% of \\#1\\_\\{x\\}\\textasciicircum{}2 \\textasciitilde{} \\$\\textbackslash{}alpha\\$ tab 𝔘',
  );
});

test("braces of an entry are balanced whatever its title, and keys are not given twice", () => {
  const written = bibtex([entry("}} , note = {owned"), entry("{{{"), entry("The Same Thing"), entry("The Same Thing")]);
  for (const one of written.split("\n@")) {
    const bare = one.replace(/\\[{}]/g, "");
    let depth = 0;
    for (const character of bare) {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  }
  const keys = [...written.matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(4);
  expect(keys[2]).toBe("zola2021same");
  expect(written).toContain("author = {Émile Zola and {Barnes and Noble, Inc.}}");
  expect(written).toContain("url = {https://x.test/?a=1&b=\\%7B2\\%7D\\%20}");
});

test("GraphML is well-formed whatever is in it, and has all there is", () => {
  const node = (id: string): MapNode => ({
    id,
    kind: "PAPER",
    label: NASTY,
    year: null,
    neighborCount: 3,
    weight: 0.5,
  });
  const model = add(EMPTY, [node('a"<'), node("b&")], [{ kind: "CITES", source: 'a"<', target: "b&", weight: 1 }]);
  const document_ = graphml(model, new Map([["b&", [1.5, -2]]]));
  const tags = [...document_.matchAll(/<(\/?)([a-z]+)((?:\s[\w.:]+="[^"<]*")*)(\/?)>/g)];
  const open: string[] = [];
  for (const [, closes, name, , alone] of tags) {
    if (closes) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name as string);
  }
  expect(open).toEqual([]);
  // nothing but those tags is markup
  const rest = document_.replace(/<\?xml.*\?>/, "").replace(/<(\/?)([a-z]+)((?:\s[\w.:]+="[^"<]*")*)(\/?)>/g, "");
  expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  expect(tags.filter(([, closes, name]) => !closes && name === "node")).toHaveLength(2);
  expect(document_).toContain('<data key="node-y">-2</data>');
  expect(xml(NASTY)).toBe(xml(NASTY.replace(/[\p{Cc}\uFFFE]/gu, (found) => (/[\n\t]/.test(found) ? found : ""))));
});

test("the picture is the same in whatever order its parts came, and its labels lie apart", () => {
  const nodes: MapNode[] = Array.from({ length: 40 }, (_, at) => {
    return { id: `n${at}`, kind: "PAPER", label: `A paper: ${at}`, year: 2020, neighborCount: 2, weight: at / 40 };
  });
  const edges: MapEdge[] = nodes.map(({ id }, at) => {
    return { kind: "CITES", source: id, target: `n${(at * 7 + 1) % 40}`, weight: 0.5 };
  });
  const colour = "rgb(1, 2, 3)";
  const kinds = { PAPER: colour, PERSON: colour, INSTITUTION: colour, TOPIC: colour };
  const colours: Colours = { kinds, ink: colour, paper: colour, muted: colour, line: colour, accent: colour };
  const drawn = (inThisOrder: (parts: readonly (MapNode | MapEdge)[]) => unknown[]): string => {
    const model = add(EMPTY, inThisOrder(nodes) as MapNode[], inThisOrder(edges) as MapEdge[]);
    const scene: Scene = {
      model,
      at: new Map(nodes.map(({ id }, at) => [id, [(at % 8) * 60, Math.floor(at / 8) * 12]])),
      seeds: new Set(["n3"]),
      pinned: new Set(),
      selected: null,
      path: new Set(),
    };
    return svg(scene, colours);
  };
  const picture = drawn((parts) => [...parts]);
  expect(drawn((parts) => [...parts].reverse())).toBe(picture);
  const labels = [...picture.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)">(.*)<\/text>/g)].map(
    ([, x, y, anchor, label]) => {
      const wide = (label ?? "").length * 6.6;
      return { left: Number(x) - (anchor === "end" ? wide : 0), wide, y: Number(y) };
    },
  );
  expect(labels.length).toBeGreaterThan(4);
  for (const [at, one] of labels.entries()) {
    for (const other of labels.slice(at + 1)) {
      const apart = one.left + one.wide <= other.left || other.left + other.wide <= one.left;
      expect(apart || Math.abs(one.y - other.y) >= 12).toBe(true);
    }
  }
});
