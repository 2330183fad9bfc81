// The nodes of the map as a table, with the same actions.
import { bdi, isolated } from "../map/direction";
import { button, element, findElement, retractedMark } from "../map/elements";
import { distances, type Model, neighboursOf } from "../map/graph_model";
import { kindWord, pagePath } from "../map/kinds";

export interface RowActions {
  select(id: string): void;
  expand(id: string): void;
  hide(id: string): void;
}

type Column = "kind" | "name" | "year" | "distance" | "links" | "why";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly year: number | null;
  readonly retracted: boolean;
  readonly distance: number | null;
  readonly links: number;
  readonly why: string;
}

const COLUMNS: readonly [Column, string][] = [
  ["kind", "Kind"],
  ["name", "Name"],
  ["year", "Year"],
  ["distance", "Distance"],
  ["links", "Links"],
  ["why", "Why it is here"],
];
const PAGE_ROWS = 100;

export class NodeTable {
  private rows: Row[] = [];
  private sortColumn: Column | null = null;
  private descending = false;
  private rowsMax = PAGE_ROWS;
  private selected: string | null = null;
  private readonly body: HTMLTableSectionElement;
  private readonly more: HTMLButtonElement;

  /** Replaces the header and the rows that the server rendered. */
  constructor(
    private readonly table: HTMLTableElement,
    private readonly actions: RowActions,
  ) {
    this.body = findElement<HTMLTableSectionElement>("tbody", table);
    this.more = button("", () => {
      this.rowsMax += PAGE_ROWS;
      this.draw();
    });
    this.more.hidden = true;
    table.after(this.more);
    findElement("thead tr", table).replaceChildren(
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
    this.rows = [...model.nodes.values()].map(({ id, kind, label, year, retracted, why }) => ({
      id,
      kind: kindWord(kind),
      name: label,
      year,
      retracted,
      distance: near.get(id) ?? null,
      links: neighbours.get(id)?.size ?? 0,
      why: isolated(why),
    }));
    this.selected = selected;
    this.model = model;
    this.draw();
  }

  private model: Model | undefined;

  private sort(column: Column): void {
    if (this.sortColumn === column && this.descending) [this.sortColumn, this.descending] = [null, false];
    else [this.descending, this.sortColumn] = [this.sortColumn === column, column];
    this.draw();
  }

  private draw(): void {
    for (const head of this.table.querySelectorAll<HTMLElement>("th[data-column]")) {
      if (head.dataset.column === this.sortColumn)
        head.setAttribute("aria-sort", this.descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const kept = focused?.closest<HTMLElement>("tr[data-id]")?.dataset.id;
    const act = focused?.dataset.act;
    const rows = this.inOrder().slice(0, this.rowsMax);
    this.body.replaceChildren(...rows.map((row) => this.rowElement(row)));
    this.more.hidden = this.rows.length <= this.rowsMax;
    this.more.textContent = `Show ${Math.min(PAGE_ROWS, this.rows.length - this.rowsMax)} more of ${this.rows.length} rows`;
    if (kept && this.table.contains(this.body)) this.focus(kept, act);
  }

  private focus(id: string, act: string | undefined): void {
    const row = this.body.querySelector(`tr[data-id="${CSS.escape(id)}"]`) ?? this.body.querySelector("tr");
    (
      row?.querySelector<HTMLElement>(`[data-act="${act ?? "select"}"]`) ?? row?.querySelector<HTMLElement>("button")
    )?.focus();
  }

  private inOrder(): Row[] {
    const { descending } = this;
    const by = this.sortColumn ?? "distance";
    return [...this.rows].sort((a, b) => {
      const [left, right] = [a[by], b[by]];
      // an empty cell comes last in both directions
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      const order = typeof left === "string" ? left.localeCompare(String(right), "en") : left - Number(right);
      return descending ? -order : order;
    });
  }

  private rowElement({ id, kind, name, year, retracted, distance, links, why }: Row): HTMLTableRowElement {
    const node = this.model?.nodes.get(id);
    const selected = this.selected === id;
    return element(
      "tr",
      { "data-id": id, "aria-current": selected ? "true" : null },
      element("td", {}, element("span", { class: "kind", "data-kind": node?.kind.toLowerCase() }, kind)),
      element(
        "th",
        { scope: "row" },
        element(
          "a",
          { href: node ? pagePath(node.kind, id) : null },
          retracted && retractedMark(),
          bdi(name, node?.language),
        ),
      ),
      element("td", {}, year === null ? "" : String(year)),
      element("td", {}, distance === null ? "" : String(distance)),
      element("td", {}, String(links)),
      element("td", { class: "why" }, why),
      element(
        "td",
        { class: "row-acts" },
        button("Select", () => this.actions.select(id), {
          "data-act": "select",
          "aria-pressed": String(selected),
          "aria-label": `Select ${isolated(name)}`,
        }),
        button("Expand", () => this.actions.expand(id), {
          "data-act": "expand",
          "aria-label": `Expand ${isolated(name)}`,
        }),
        button("Hide", () => this.actions.hide(id), { "data-act": "hide", "aria-label": `Hide ${isolated(name)}` }),
      ),
    );
  }
}
