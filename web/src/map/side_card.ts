// The side card: the facts of the selected node, why it is near, and its actions.
import { GraphQLError } from "../graphql/client";
import { bdi, isolated, withoutControls } from "./direction";
import { button, element, retractedMark } from "./elements";
import { distances, type Model, missingNeighbours, nearPapers, pathToSeed } from "./graph_model";
import { counted, kindWord, pagePath, reasonsText } from "./kinds";
import { type Facts, fetchFacts } from "./map_queries";

/** The actions of a card; an action that is left out has no button. */
export interface CardActions {
  expand?(id: string): void;
  seed?(id: string): void;
  pathFrom?(id: string): void;
  pin?(id: string): void;
  hide?(id: string): void;
}

export interface CardState {
  readonly model: Model;
  readonly seeds: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Whether an expansion adds nearby papers too. */
  readonly expandsNear: boolean;
}

export class SideCard {
  private request: AbortController | undefined;
  private readonly facts = new Map<string, Facts>();

  constructor(
    private readonly host: HTMLElement,
    private readonly actions: CardActions,
    private readonly hint: string,
    private readonly level: "h2" | "h3" = "h3",
  ) {}

  /** Shows a node; its facts follow when the service has sent them. */
  show(id: string | null, state: CardState): void {
    this.request?.abort();
    const node = id === null ? undefined : state.model.nodes.get(id);
    if (!node) {
      this.host.replaceChildren(element("p", { class: "hint" }, this.hint));
      return;
    }
    const rest = element("div", { class: "card-facts" });
    const known = this.facts.get(node.id);
    this.host.replaceChildren(
      element(
        "p",
        { class: "card-kind", "data-kind": node.kind.toLowerCase() },
        kindWord(node.kind),
        node.year ? ` · ${node.year}` : "",
      ),
      element(
        this.level,
        {},
        element(
          "a",
          { href: pagePath(node.kind, node.id) },
          node.retracted && retractedMark(),
          bdi(node.label, node.language),
        ),
      ),
      rest,
      this.why(node.id, state),
      ...this.near(node.id, state),
      this.buttons(node.id, state),
    );
    if (known) rest.replaceChildren(...factLines(known));
    else void this.fetch(node.id, rest);
  }

  private async fetch(id: string, rest: HTMLElement): Promise<void> {
    const request = new AbortController();
    this.request = request;
    rest.replaceChildren(element("p", { class: "hint" }, "Loading the facts …"));
    try {
      const facts = await fetchFacts(id, request.signal);
      if (!facts) {
        rest.replaceChildren(element("p", { class: "hint" }, "This is no longer in the graph."));
        return;
      }
      this.facts.set(id, facts);
      rest.replaceChildren(...factLines(facts));
    } catch (problem) {
      if (request.signal.aborted) return;
      const message = problem instanceof GraphQLError ? problem.message : "The facts could not be loaded.";
      rest.replaceChildren(
        element(
          "p",
          { class: "problem" },
          message,
          " ",
          button("Try again", () => void this.fetch(id, rest)),
        ),
      );
    }
  }

  private why(id: string, { model, seeds }: CardState): HTMLElement {
    const node = model.nodes.get(id);
    const sentence = node?.why ? element("p", {}, isolated(node.why)) : null;
    const distance = distances(model, seeds).get(id);
    if (seeds.has(id)) return element("p", { class: "card-why" }, "This is a seed: the map starts here.");
    if (distance === undefined) {
      const unconnected = element("p", {}, "No path on this map connects it with a seed.");
      return element("div", { class: "card-why" }, sentence, unconnected);
    }
    const weight = Math.round((node?.weight ?? 0) * 100);
    return element(
      "div",
      { class: "card-why" },
      element(this.level === "h2" ? "h3" : "h4", {}, `Why it is near: ${counted(distance, "relation")} away`),
      sentence,
      element("ol", {}, ...pathToSeed(model, seeds, id).map((reason) => element("li", {}, reason))),
      element("p", {}, `Its weight among the nodes near the seeds is ${weight} of 100.`),
    );
  }

  /** The papers of the map that are near a paper, each with the reasons. */
  private near(id: string, { model }: CardState): HTMLElement[] {
    const near = nearPapers(model, id);
    if (near.length === 0) return [];
    const items = near.map(([{ id: other, kind, label, language, retracted }, { reasons = [] }]) =>
      element(
        "li",
        {},
        element("a", { href: pagePath(kind, other) }, retracted && retractedMark(), bdi(label, language)),
        reasons.length > 0 && element("span", { class: "hint" }, ` Near because: ${reasonsText(reasons)}`),
      ),
    );
    const summary = element("summary", {}, `${counted(near.length, "nearby paper")} on this map`);
    return [element("details", { class: "card-near" }, summary, element("ul", {}, ...items))];
  }

  private buttons(id: string, { model, seeds, pinned, expandsNear }: CardState): HTMLElement {
    const { expand, seed, pathFrom, pin, hide } = this.actions;
    const more = missingNeighbours(model, id);
    const nearOnly = more === 0 && expandsNear && model.nodes.get(id)?.kind === "PAPER";
    const rest = nearOnly ? "Expand by nearby papers" : "No more neighbours";
    return element(
      "div",
      { class: "card-acts" },
      expand &&
        button(more > 0 ? `Expand (${more.toLocaleString("en")} more)` : rest, () => expand(id), {
          disabled: more === 0 && !nearOnly,
          "aria-keyshortcuts": "E",
        }),
      seed && !seeds.has(id) && button("Add as seed", () => seed(id), { "aria-keyshortcuts": "S" }),
      pathFrom && button("Path from here", () => pathFrom(id), { "aria-keyshortcuts": "P" }),
      pin &&
        button(pinned.has(id) ? "Unpin" : "Pin", () => pin(id), {
          "aria-keyshortcuts": "N",
          "aria-pressed": String(pinned.has(id)),
        }),
      hide && button("Hide", () => hide(id), { "aria-keyshortcuts": "H" }),
    );
  }
}

function factLines(facts: Facts): HTMLElement[] {
  const lines: (string | null)[] = [];
  if (facts.__typename === "Paper") {
    const { authors, citationCount, openAccess, reviews, saveCount, venue, votes } = facts;
    const others = authors.totalCount - authors.nodes.length;
    const names = authors.nodes.map(({ name }) => isolated(name)).join(", ");
    lines.push(
      names ? names + (others > 0 ? ` and ${counted(others, "other")}` : "") : null,
      venue && withoutControls(venue),
    );
    lines.push(
      [counted(citationCount, "citation"), counted(reviews.totalCount, "review"), counted(saveCount, "save")].join(
        " · ",
      ),
    );
    lines.push(`${counted(votes.likes, "like")} · ${counted(votes.dislikes, "dislike")}`);
    if (openAccess.isOpen) lines.push("Open access");
  } else if (facts.__typename === "Person") {
    lines.push(facts.institutions.nodes.map(({ name }) => isolated(name)).join(", "));
    lines.push(`${counted(facts.paperCount, "paper")} · ${counted(facts.citationCount, "citation")}`);
  } else if (facts.__typename === "Institution") {
    lines.push(
      [facts.institutionType, facts.countryCode].filter(Boolean).join(" · "),
      counted(facts.paperCount, "paper"),
    );
  } else if (facts.__typename === "Topic") {
    lines.push(
      [facts.field, facts.subfield].flatMap((name) => (name ? isolated(name) : [])).join(" › "),
      counted(facts.paperCount, "paper"),
    );
  }
  return lines.filter((line) => line).map((line) => element("p", {}, line));
}
