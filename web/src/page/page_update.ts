// Merges a page from the server into the open one, and keeps typed text, opened sections and the map.
import { Idiomorph } from "idiomorph";
import { announce } from "./announce";

/** Elements that are never changed, such as the map. */
const KEPT_ELEMENTS = "[data-keep], #map-slice";
const ANNOUNCED_ELEMENTS = "article.review, article.comment";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(node: unknown): node is Field {
  return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;
}

function isEdited(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].some((o) => o.selected !== o.defaultSelected);
  if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
    return field.checked !== field.defaultChecked;
  }
  return field.type !== "hidden" && field.value !== field.defaultValue;
}

/** Whether the user changed a field of the form since the server rendered it. */
function isBeingWritten(form: HTMLFormElement | null): boolean {
  return form !== null && [...form.elements].some((element) => isField(element) && isEdited(element));
}

/** HTML from the server as a document. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/**
 * Merges a page from the server into the open page.
 *
 * `sent` is the form whose answer this is, if any: its fields take the server's values. Edited forms stay as they are.
 */
export function merge(fresh: Document, sent?: HTMLFormElement): void {
  const [old, next] = [document.querySelector("main"), fresh.querySelector("main")];
  if (!old || !next) return;
  const announcements: string[] = [];
  const sentId = sent?.id;
  Idiomorph.morph(old, next, {
    morphStyle: "outerHTML",
    callbacks: {
      beforeNodeMorphed: (node) => {
        if (!(node instanceof Element)) return true;
        if (node.matches(KEPT_ELEMENTS)) return false;
        return !(node instanceof HTMLFormElement && node.id !== sentId && node !== sent && isBeingWritten(node));
      },
      beforeNodeRemoved: (node) => {
        if (!(node instanceof Element)) return true;
        if (node.matches(KEPT_ELEMENTS)) return false;
        return ![...node.querySelectorAll("form")].some((form) => form !== sent && isBeingWritten(form));
      },
      beforeAttributeUpdated: (name, element) => !(name === "open" && element instanceof HTMLDetailsElement),
      afterNodeAdded: (node) => {
        if (node instanceof Element && node.matches(ANNOUNCED_ELEMENTS)) {
          node.classList.add("arriving");
          announcements.push(node.matches(".review") ? "A new review is shown." : "A new comment is shown.");
        }
      },
    },
  });
  if (sent?.isConnected && !fresh.querySelector(".problem")) {
    sent.reset();
    const details = sent.closest("details");
    if (details) details.open = false;
  }
  for (const name of ["event", "signedIn"]) {
    const value = fresh.body.dataset[name];
    if (value !== undefined) document.body.dataset[name] = value;
  }
  if (announcements.length) announce([...new Set(announcements)].join(" "));
}

/** Fetches this page again and merges it. Does nothing if the service cannot be reached. */
export async function refreshPage(): Promise<void> {
  let html: string;
  try {
    const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
    if (!response.ok) return;
    html = await response.text();
  } catch {
    return; // the next event refreshes the page
  }
  merge(parse(html));
}
