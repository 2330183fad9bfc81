// The filters: which kinds, relations and years are shown. One choice switches between nearby papers and direct relations.
import type { NodeKind, RelationKind } from "../graphql/generated";
import { element } from "../map/elements";
import { type Filters, followed, type Model } from "../map/graph_model";
import { DIRECT_RELATIONS, kindPlural, NODE_KINDS, RELATION_KINDS, RELATION_WORD } from "../map/kinds";

/** The choices between nearness and direct relations, each with the relations that it shows. */
const CHOICES: readonly [text: string, relations: readonly RelationKind[]][] = [
  [`Direct relations and ${RELATION_WORD.NEAR.toLowerCase()}`, RELATION_KINDS],
  ["Direct relations only", DIRECT_RELATIONS],
  [`${RELATION_WORD.NEAR} only`, ["NEAR"]],
];

export class FiltersPanel {
  private readonly kinds = new Map<NodeKind, HTMLInputElement>();
  private readonly choices = CHOICES.map(() => element("input", { type: "radio", name: "relations" }));
  private readonly direct = new Map<RelationKind, HTMLInputElement>();
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
    const direct = element("fieldset", { class: "direct" }, element("legend", {}, "Direct relations"));
    for (const kind of DIRECT_RELATIONS) {
      const box = element("input", { type: "checkbox" });
      this.direct.set(kind, box);
      direct.append(element("label", {}, box, ` ${RELATION_WORD[kind]}`));
    }
    relations.append(direct);
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
    for (const [kind, box] of this.direct) box.checked = filters.relations.includes(kind);
    for (const [place, [, relations]] of CHOICES.entries()) {
      const choice = this.choices[place];
      if (choice) choice.checked = String(relations) === String(followed(filters));
    }
    this.from.value = filters.from === null ? "" : String(filters.from);
    this.to.value = filters.to === null ? "" : String(filters.to);
    this.hideRetracted.checked = !filters.retracted;
    const counts = new Map<NodeKind, number>();
    for (const { kind } of model.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    for (const [kind, count] of this.counts) count.textContent = `(${counts.get(kind) ?? 0})`;
  }

  private read(): Filters {
    const showsNear = !this.choices[CHOICES.findIndex(([, relations]) => relations === DIRECT_RELATIONS)]?.checked;
    return {
      kinds: NODE_KINDS.filter((kind) => this.kinds.get(kind)?.checked),
      relations: RELATION_KINDS.filter((kind) => (kind === "NEAR" ? showsNear : this.direct.get(kind)?.checked)),
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
