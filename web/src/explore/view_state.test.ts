import { describe, expect, test } from "vitest";
import { EVERYTHING, type Filters } from "../map/graph_model";
import { hash } from "../map/hash";
import { DIRECT_RELATIONS, NODE_KINDS, RELATION_KINDS } from "../map/kinds";
import { EMPTY_VIEW, queryOf, type Step, seedsOf, stepsKey, type View, viewOf, withStep } from "./view_state";

// ids are opaque: they may hold the separators of the query
const IDS = ["W2741809807", "p-njgizaxlho5bvsl6", "a.b_c-d", "100%&=?#/ ü", "x%2Ey", "日本", "~e.W1.12"];

/** Pseudo-random choices, the same for the same seed. */
function chooser(seed: number) {
  let turn = 0;
  const number = (below: number): number => Math.floor(hash(`${seed} ${turn++}`) * below);
  const one = <T>(all: readonly T[]): T => all[number(all.length)] as T;
  const some = <T>(all: readonly T[]): T[] => all.filter(() => number(2) === 1);
  return { number, one, some };
}

function anyView(seed: number): View {
  const { number, one, some } = chooser(seed);
  const filters = (): Filters => ({
    kinds: some(NODE_KINDS),
    relations: some(RELATION_KINDS),
    from: one([null, 1998, 0]),
    to: one([null, 2024]),
    retracted: one([true, false]),
  });
  const maybe = (): Filters => one([EVERYTHING, filters()]);
  const coordinate = (): number => (number(200_000) - 100_000) / 100;
  const step = (): Step => {
    const [id, other] = [one(IDS), one(IDS)];
    const steps: Step[] = [
      { act: "expand", id, count: 1 + number(499), filters: maybe() },
      { act: "seed", id, filters: maybe() },
      { act: "pin", id, at: [coordinate(), coordinate()] },
      { act: "unpin", id },
      ...(id === other ? [] : [{ act: "path", from: id, to: other, filters: maybe() } as const]),
    ];
    return one(steps);
  };
  const seeds = some(IDS);
  return {
    seeds,
    depth: 1 + number(3),
    limit: Math.max(1, seeds.length) + number(490),
    steps: Array.from({ length: number(8) }, step),
    filters: maybe(),
    hidden: some(IDS).sort(),
    selected: one([null, ...IDS]),
    camera: one([null, { x: coordinate(), y: coordinate(), ratio: (1 + number(50_000)) / 10_000 }]),
  };
}

describe("a view and the query of its URL", () => {
  test("hold the same", () => {
    for (let seed = 0; seed < 500; seed++) {
      const view = anyView(seed);
      expect(viewOf(queryOf(view))).toEqual(view);
      expect(queryOf(viewOf(queryOf(view)))).toBe(queryOf(view));
    }
  });

  test("the query of a default view holds its seeds only", () => {
    expect(queryOf({ ...EMPTY_VIEW, seeds: ["W1"] })).toBe("seed=W1");
    expect(queryOf(EMPTY_VIEW)).toBe("");
  });

  // the letters of links that readers keep: they never change their meaning
  test.each([
    ["seed=W1", [...DIRECT_RELATIONS, "NEAR"]],
    ["seed=W1&only=p--", [...DIRECT_RELATIONS, "NEAR"]],
    ["seed=W1&only=-c-", ["CITES"]],
    ["seed=W1&only=-wft-", ["AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC"]],
    ["seed=W1&only=-cwft-", DIRECT_RELATIONS],
    ["seed=W1&only=-n-", ["NEAR"]],
    ["seed=W1&only=-cn--n", ["CITES", "NEAR"]],
    ["seed=W1&only=-0-", []],
  ])("the relations of a link: %s", (query, relations) => {
    const view = viewOf(query);
    expect(view.filters.relations).toEqual(relations);
    expect(view.filters.retracted).toBe(!query.endsWith("--n"));
    expect(queryOf(view)).toBe(query);
  });

  test("the first slice belongs to the choice between nearness and direct relations, and to no other filter", () => {
    const key = (only: string): string => stepsKey(viewOf(`seed=W1&only=${only}`), 0);
    expect(new Set(["", "-n", "-cwft"].map(key)).size).toBe(3);
    expect(key("-c-2000_")).toBe(key("-cwft"));
    expect(key("p-cn")).toBe(key(""));
  });

  test.each([
    "depth=99&limit=-1&do=e&do=e.W1.x&do=p.W1.W1&do=n.W1.1e9.2&do=%25&do=z.W1&from=1_2&only=0-0-0_99999999",
    "do=e.%25E0%25A4%25A.12&hide=&at=&seed=",
    "from=1_2_0&from=NaN_2_3",
  ])("parts of a query that are not valid are ignored: %s", (query) => {
    const view = viewOf(query);
    expect(view.seeds).toEqual([]);
    expect(view.steps).toEqual([]);
    expect([view.depth, view.limit, view.camera, view.hidden]).toEqual([EMPTY_VIEW.depth, EMPTY_VIEW.limit, null, []]);
  });

  test("a second pin of the same node replaces the first", () => {
    const pinned = withStep(withStep(EMPTY_VIEW, { act: "pin", id: "a", at: [1, 2] }), {
      act: "pin",
      id: "a",
      at: [3, 4],
    });
    expect(pinned.steps).toEqual([{ act: "pin", id: "a", at: [3, 4] }]);
    expect(withStep(pinned, { act: "pin", id: "b", at: [0, 0] }).steps).toHaveLength(2);
  });

  test("an added seed counts once", () => {
    const view = withStep({ ...EMPTY_VIEW, seeds: ["a"] }, { act: "seed", id: "a", filters: EVERYTHING });
    expect(seedsOf(withStep(view, { act: "seed", id: "b", filters: EVERYTHING }))).toEqual(["a", "b"]);
  });
});
