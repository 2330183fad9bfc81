// What is said of the node that is selected, and what can be done with it.
import { Refused } from "../graphql/client";
import { pageOf } from "../page/suggest";
import { button, element } from "./elements";
import { distances, type Model, moreOf, whyNear } from "./graph_model";
import { askFacts, type Facts } from "./map_queries";
import { counted, KIND_WORD } from "./kinds";

/** What a card offers; what is left out is not offered. */
export interface CardActs {
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
}

export class SideCard {
  private asking: AbortController | undefined;
  private readonly facts = new Map<string, Facts>();

  constructor(
    private readonly host: HTMLElement,
    private readonly acts: CardActs,
    private readonly hint: string,
    private readonly level: "h2" | "h3" = "h3",
  ) {}

  /** Shows what is known of a node at once, and the rest when it comes. */
  show(id: string | null, state: CardState): void {
    this.asking?.abort();
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
        KIND_WORD[node.kind].one,
        node.year ? ` · ${node.year}` : "",
      ),
      element(this.level, {}, element("a", { href: pageOf(node.kind, node.id) }, node.label)),
      rest,
      this.why(node.id, state),
      this.buttons(node.id, state),
    );
    if (known) rest.replaceChildren(...factsOf(known));
    else void this.fetch(node.id, rest);
  }

  private async fetch(id: string, rest: HTMLElement): Promise<void> {
    const asking = new AbortController();
    this.asking = asking;
    rest.replaceChildren(element("p", { class: "hint" }, "Loading the facts …"));
    try {
      const facts = await askFacts(id, asking.signal);
      if (!facts) {
        rest.replaceChildren(element("p", { class: "hint" }, "This is no longer in the graph."));
        return;
      }
      this.facts.set(id, facts);
      rest.replaceChildren(...factsOf(facts));
    } catch (problem) {
      if (asking.signal.aborted) return;
      const message = problem instanceof Refused ? problem.message : "The facts could not be loaded.";
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
    const distance = distances(model, seeds).get(id);
    if (seeds.has(id)) return element("p", { class: "card-why" }, "The map starts here.");
    if (distance === undefined)
      return element("p", { class: "card-why" }, "Nothing on this map connects it with where the map starts.");
    const rank = Math.round((node?.weight ?? 0) * 100);
    return element(
      "div",
      { class: "card-why" },
      element(this.level === "h2" ? "h3" : "h4", {}, `Why it is near: ${counted(distance, "step")} away`),
      element("ol", {}, ...whyNear(model, seeds, id).map((reason) => element("li", {}, reason))),
      element("p", {}, `It weighs ${rank} of 100 among what is near.`),
    );
  }

  private buttons(id: string, { model, seeds, pinned }: CardState): HTMLElement {
    const { expand, seed, pathFrom, pin, hide } = this.acts;
    const more = moreOf(model, id);
    return element(
      "div",
      { class: "card-acts" },
      expand &&
        button(more > 0 ? `Expand (${more.toLocaleString("en")} more)` : "Nothing more to expand", () => expand(id), {
          disabled: more === 0,
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

function factsOf(facts: Facts): HTMLElement[] {
  const lines: (string | null)[] = [];
  if (facts.__typename === "Paper") {
    const { authors, citationCount, openAccess, reviews, saveCount, venue, votes } = facts;
    const others = authors.totalCount - authors.nodes.length;
    const names = authors.nodes.map(({ name }) => name).join(", ");
    lines.push(names ? names + (others > 0 ? ` and ${counted(others, "other")}` : "") : null, venue);
    lines.push(
      [counted(citationCount, "citation"), counted(reviews.totalCount, "review"), counted(saveCount, "save")].join(
        " · ",
      ),
    );
    lines.push(`${counted(votes.likes, "like")} · ${counted(votes.dislikes, "dislike")}`);
    if (openAccess.isOpen) lines.push("Open access");
  } else if (facts.__typename === "Person") {
    lines.push(facts.institutions.nodes.map(({ name }) => name).join(", "));
    lines.push(`${counted(facts.paperCount, "paper")} · ${counted(facts.citationCount, "citation")}`);
  } else if (facts.__typename === "Institution") {
    lines.push(
      [facts.institutionType, facts.countryCode].filter(Boolean).join(" · "),
      counted(facts.paperCount, "paper"),
    );
  } else if (facts.__typename === "Topic") {
    lines.push([facts.field, facts.subfield].filter(Boolean).join(" › "), counted(facts.paperCount, "paper"));
  }
  return lines.filter((line) => line).map((line) => element("p", {}, line));
}
