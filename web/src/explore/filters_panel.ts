// The filters: which kinds, relations and years are shown. One choice switches between nearby papers and direct relations.
import type { NodeKind, RelationKind } from "../graphql/generated";
import { element } from "../map/elements";
import type { Filters, Model } from "../map/graph_model";
import { DIRECT_RELATIONS, kindPlural, NODE_KINDS, RELATION_KINDS, RELATION_WORD } from "../map/kinds";

/** The choices between nearness and direct relations, each with the relations that it shows. */
const CHOICES: readonly [text: string, relations: readonly RelationKind[]][] = [
  ["Direct relations and nearby papers", RELATION_KINDS],
  ["Direct relations only", DIRECT_RELATIONS],
  ["Nearby papers only", ["NEAR"]],
];

export class FiltersPanel {
  private readonly kinds = new Map<NodeKind, HTMLInputElement>();
  private readonly choices = CHOICES.map(() => element("input", { type: "radio", name: "relations" }));
  private readonly relations = new Map<RelationKind, HTMLInputElement>();
  private readonly from = year("From year");
  private readonly to = year("To year");
  private readonly hideRetracted = element("input", { type: "checkbox" });
  private readonly counts = new Map<NodeKind, HTMLElement>();

  constructor(host: HTMLElement, change: (filters: Filters) => void) {
    const form = element("form", { class: "filters" });
    const kinds = element("fieldset", {}, element("legend", {}, "Kinds"));
    for (const kind of NODE_KINDS) {
      const box = element("input", { type: "checkbox" });
      const count = element("span", { class: "count" });
      this.kinds.set(kind, box);
      this.counts.set(kind, count);
      kinds.append(element("label", { "data-kind": kind.toLowerCase() }, box, ` ${kindPlural(kind)} `, count));
    }
    const relations = element("fieldset", {}, element("legend", {}, "Relations"));
    for (const [place, [text]] of CHOICES.entries())
      relations.append(element("label", {}, this.choices[place], ` ${text}`));
    const each = element("fieldset", { class: "each" }, element("legend", {}, "Show"));
    for (const kind of RELATION_KINDS) {
      const box = element("input", { type: "checkbox" });
      this.relations.set(kind, box);
      each.append(element("label", {}, box, ` ${RELATION_WORD[kind]}`));
    }
    relations.append(each);
    const years = element(
      "fieldset",
      { class: "years" },
      element("legend", {}, "Years of papers"),
      this.from,
      " to ",
      this.to,
    );
    form.append(kinds, relations, years, element("label", {}, this.hideRetracted, " Hide retracted papers"));
    form.addEventListener("change", ({ target }) => {
      const chosen = CHOICES[this.choices.indexOf(target as HTMLInputElement)];
      change(chosen ? { ...this.read(), relations: chosen[1] } : this.read());
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    host.replaceChildren(form);
  }

  show(filters: Filters, model: Model): void {
    for (const [kind, box] of this.kinds) box.checked = filters.kinds.includes(kind);
    for (const [kind, box] of this.relations) box.checked = filters.relations.includes(kind);
    for (const [place, [, relations]] of CHOICES.entries()) {
      const choice = this.choices[place];
      const { length } = filters.relations;
      if (choice)
        choice.checked = length === relations.length && relations.every((kind) => filters.relations.includes(kind));
    }
    this.from.value = filters.from === null ? "" : String(filters.from);
    this.to.value = filters.to === null ? "" : String(filters.to);
    this.hideRetracted.checked = !filters.retracted;
    const counts = new Map<NodeKind, number>();
    for (const { kind } of model.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    for (const [kind, count] of this.counts) count.textContent = `(${counts.get(kind) ?? 0})`;
  }

  private read(): Filters {
    return {
      kinds: NODE_KINDS.filter((kind) => this.kinds.get(kind)?.checked),
      relations: RELATION_KINDS.filter((kind) => this.relations.get(kind)?.checked),
      from: numberIn(this.from),
      to: numberIn(this.to),
      retracted: !this.hideRetracted.checked,
    };
  }
}

function year(label: string): HTMLInputElement {
  return element("input", { type: "number", min: 0, max: 9999, step: 1, inputmode: "numeric", "aria-label": label });
}

function numberIn(input: HTMLInputElement): number | null {
  return input.value !== "" && input.validity.valid ? input.valueAsNumber : null;
}
