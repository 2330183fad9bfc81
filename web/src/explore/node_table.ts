// The map as a table: everything that can be seen and done there can be read and done here.
import { button, element, the } from "../map/elements";
import { distances, type Model, neighboursOf } from "../map/graph_model";
import { KIND_WORD } from "../map/kinds";
import { pageOf } from "../page/suggest";

export interface RowActs {
  select(id: string): void;
  expand(id: string): void;
  hide(id: string): void;
}

type Column = "kind" | "name" | "year" | "distance" | "links";

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly year: number | null;
  readonly distance: number | null;
  readonly links: number;
}

const COLUMNS: readonly [Column, string][] = [
  ["kind", "Kind"],
  ["name", "Name"],
  ["year", "Year"],
  ["distance", "Distance"],
  ["links", "Links"],
];
const PAGE = 100;

export class TableTwin {
  private lines: Line[] = [];
  private by: Column | null = null;
  private down = false;
  private most = PAGE;
  private selected: string | null = null;
  private readonly body: HTMLTableSectionElement;
  private readonly more: HTMLButtonElement;

  /** Takes over the table the server rendered. */
  constructor(
    private readonly table: HTMLTableElement,
    private readonly acts: RowActs,
  ) {
    this.body = the<HTMLTableSectionElement>("tbody", table);
    this.more = button("", () => {
      this.most += PAGE;
      this.draw();
    });
    this.more.hidden = true;
    table.after(this.more);
    the("thead tr", table).replaceChildren(
      ...COLUMNS.map(([column, title]) =>
        element(
          "th",
          { scope: "col", "data-column": column },
          button(title, () => this.sort(column)),
        ),
      ),
      element("th", { scope: "col" }, "Actions"),
    );
  }

  show(model: Model, seeds: Iterable<string>, selected: string | null): void {
    const near = distances(model, seeds);
    const neighbours = neighboursOf(model);
    this.lines = [...model.nodes.values()].map(({ id, kind, label, year }) => ({
      id,
      kind: KIND_WORD[kind].one,
      name: label,
      year,
      distance: near.get(id) ?? null,
      links: neighbours.get(id)?.size ?? 0,
    }));
    this.selected = selected;
    this.kinds = model;
    this.draw();
  }

  private kinds: Model | undefined;

  private sort(column: Column): void {
    if (this.by === column && this.down) [this.by, this.down] = [null, false];
    else [this.down, this.by] = [this.by === column, column];
    this.draw();
  }

  private draw(): void {
    for (const head of this.table.querySelectorAll<HTMLElement>("th[data-column]")) {
      if (head.dataset.column === this.by) head.setAttribute("aria-sort", this.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const kept = focused?.closest<HTMLElement>("tr[data-id]")?.dataset.id;
    const act = focused?.dataset.act;
    const lines = this.inOrder().slice(0, this.most);
    this.body.replaceChildren(...lines.map((line) => this.row(line)));
    this.more.hidden = this.lines.length <= this.most;
    this.more.textContent = `Show ${Math.min(PAGE, this.lines.length - this.most)} more of ${this.lines.length} rows`;
    if (kept && this.table.contains(this.body)) this.focus(kept, act);
  }

  private focus(id: string, act: string | undefined): void {
    const row = this.body.querySelector(`tr[data-id="${CSS.escape(id)}"]`) ?? this.body.querySelector("tr");
    (
      row?.querySelector<HTMLElement>(`[data-act="${act ?? "select"}"]`) ?? row?.querySelector<HTMLElement>("button")
    )?.focus();
  }

  private inOrder(): Line[] {
    const { down } = this;
    const by = this.by ?? "distance";
    return [...this.lines].sort((a, b) => {
      const [left, right] = [a[by], b[by]];
      // what has no value comes last, whichever way
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      const order = typeof left === "string" ? left.localeCompare(String(right), "en") : left - Number(right);
      return down ? -order : order;
    });
  }

  private row({ id, kind, name, year, distance, links }: Line): HTMLTableRowElement {
    const node = this.kinds?.nodes.get(id);
    const selected = this.selected === id;
    return element(
      "tr",
      { "data-id": id, "aria-current": selected ? "true" : null },
      element("td", {}, element("span", { class: "kind", "data-kind": node?.kind.toLowerCase() }, kind)),
      element("th", { scope: "row" }, element("a", { href: node ? pageOf(node.kind, id) : null }, name)),
      element("td", {}, year === null ? "" : String(year)),
      element("td", {}, distance === null ? "" : String(distance)),
      element("td", {}, String(links)),
      element(
        "td",
        { class: "row-acts" },
        button("Select", () => this.acts.select(id), {
          "data-act": "select",
          "aria-pressed": String(selected),
          "aria-label": `Select ${name}`,
        }),
        button("Expand", () => this.acts.expand(id), { "data-act": "expand", "aria-label": `Expand ${name}` }),
        button("Hide", () => this.acts.hide(id), { "data-act": "hide", "aria-label": `Hide ${name}` }),
      ),
    );
  }
}
