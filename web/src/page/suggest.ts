// Suggestions under a search box while the user types: the ARIA combobox pattern with a listbox.
import { execute } from "../graphql/client";
import { SuggestDocument, type SuggestQuery } from "../graphql/generated";
import { bdi } from "../map/direction";
import { element, retractedMark } from "../map/elements";
import { kindWord } from "../map/kinds";
import { factsOf } from "./suggestion_facts";

export type Suggestion = SuggestQuery["suggest"][number];

/** Suggestions are requested when the user has not typed for this long. */
const TYPING_PAUSE_MS = 120;

let lists = 0;

/** Shows suggestions under `input` and passes the selected one to `choose`. */
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
  let request: AbortController | undefined;
  let pause: number | undefined;

  const close = (): void => {
    window.clearTimeout(pause);
    request?.abort(); // so that a late answer does not open the list again
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (next: number): void => {
    at = next;
    [...list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === at));
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
        kind.textContent = kindWord(suggestion.kind);
        option.append(kind);
        const paper = "isRetracted" in suggestion ? suggestion : null;
        option.append(
          element(
            "span",
            {},
            paper?.isRetracted && retractedMark(),
            bdi(suggestion.label, paper?.language),
            element(
              "span",
              { class: "hint" },
              ...factsOf(suggestion).flatMap(({ text, language }) => [" · ", bdi(text, language)]),
            ),
          ),
        );
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => take(place));
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(found.findIndex((suggestion) => suggestion.id === marked?.id)); // keep the marked option when a new answer arrives
  };
  const fetchSuggestions = async (): Promise<void> => {
    request?.abort();
    const prefix = input.value.trim();
    if (!prefix) {
      close();
      return;
    }
    request = new AbortController();
    try {
      const answer = await execute(SuggestDocument, { prefix, kinds: null }, request.signal);
      const marked = found[at];
      found = answer.suggest;
      if (document.activeElement === input) show(marked);
    } catch {
      // no message: the search page reports errors
    }
  };

  input.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void fetchSuggestions(), TYPING_PAUSE_MS);
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
