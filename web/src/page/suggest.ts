// A search box that shows what could be meant while somebody types: the ARIA combobox pattern with a list.
import { ask } from "../graphql/client";
import { type NodeKind, SuggestDocument, type SuggestQuery } from "../graphql/generated";

export type Suggestion = SuggestQuery["suggest"][number];

const PAUSE_MS = 120;
const KIND_WORD: Record<NodeKind, string> = {
  PAPER: "Paper",
  PERSON: "Person",
  INSTITUTION: "Institution",
  TOPIC: "Topic",
};
const FOLDER: Record<NodeKind, string> = {
  PAPER: "papers",
  PERSON: "people",
  INSTITUTION: "institutions",
  TOPIC: "topics",
};

/** The address of a thing's own page. */
export function pageOf(kind: NodeKind, id: string): string {
  return `/${FOLDER[kind]}/${encodeURIComponent(id)}`;
}

let lists = 0;

/** Shows suggestions under `input`; what is chosen goes to `choose`. */
export function suggestIn(input: HTMLInputElement, choose: (suggestion: Suggestion) => void): void {
  const list = document.createElement("ul");
  list.id = `suggestions-${++lists}`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  input.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  })) {
    input.setAttribute(name, value);
  }
  let found: Suggestion[] = [];
  let at = -1;
  let asking: AbortController | undefined;
  let pause: number | undefined;

  const close = (): void => {
    window.clearTimeout(pause);
    asking?.abort(); // what is closed does not open by itself
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (next: number): void => {
    at = next;
    [...list.children].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === at));
    });
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
  };
  const take = (place: number): void => {
    const suggestion = found[place];
    close();
    if (suggestion) choose(suggestion);
  };
  const show = (marked: Suggestion | undefined): void => {
    list.replaceChildren(
      ...found.map((suggestion, place) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${place}`;
        option.setAttribute("role", "option");
        option.dataset.kind = suggestion.kind.toLowerCase();
        const kind = document.createElement("span");
        kind.className = "kind";
        kind.textContent = KIND_WORD[suggestion.kind];
        option.append(kind, suggestion.label);
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => take(place));
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(found.findIndex((suggestion) => suggestion.id === marked?.id)); // an answer that comes late takes nothing back
  };
  const look = async (): Promise<void> => {
    asking?.abort();
    const prefix = input.value.trim();
    if (!prefix) {
      close();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await ask(SuggestDocument, { prefix, kinds: null }, asking.signal);
      const marked = found[at];
      found = answer.suggest;
      if (document.activeElement === input) show(marked);
    } catch {
      // suggestions are a kindness: the search itself says what is wrong
    }
  };

  input.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void look(), PAUSE_MS);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark((at + 1) % found.length);
    else if (event.key === "ArrowUp") mark((at <= 0 ? found.length : at) - 1);
    else if (event.key === "Enter" && at >= 0) take(at);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}
