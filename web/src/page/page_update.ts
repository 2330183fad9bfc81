// A page as the server renders it now, merged into the one that is open: nothing that is being written or watched is lost.
import { Idiomorph } from "idiomorph";
import { announce } from "./announce";

/** What is kept as it is, whatever the server says: drawings, and what a reader opened. */
const KEPT = "[data-keep], #map-slice";
const ARRIVING = "article.review, article.comment";

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

/** Whether somebody has written in a form and not sent it. */
function isBeingWritten(form: HTMLFormElement | null): boolean {
  return form !== null && [...form.elements].some((element) => isField(element) && isEdited(element));
}

/** The HTML a server sent, as a document. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/**
 * Merges what the server rendered into the open page.
 *
 * `sent` is the form that was sent, if one was: only its fields follow the server, those of other forms stay as written.
 */
export function merge(fresh: Document, sent?: HTMLFormElement): void {
  const [old, next] = [document.querySelector("main"), fresh.querySelector("main")];
  if (!old || !next) return;
  const arrived: string[] = [];
  const sentId = sent?.id;
  Idiomorph.morph(old, next, {
    morphStyle: "outerHTML",
    callbacks: {
      beforeNodeMorphed: (node) => {
        if (!(node instanceof Element)) return true;
        if (node.matches(KEPT)) return false;
        return !(node instanceof HTMLFormElement && node.id !== sentId && node !== sent && isBeingWritten(node));
      },
      beforeNodeRemoved: (node) => {
        if (!(node instanceof Element)) return true;
        if (node.matches(KEPT)) return false;
        return ![...node.querySelectorAll("form")].some((form) => form !== sent && isBeingWritten(form));
      },
      beforeAttributeUpdated: (name, element) => !(name === "open" && element instanceof HTMLDetailsElement),
      afterNodeAdded: (node) => {
        if (node instanceof Element && node.matches(ARRIVING)) {
          node.classList.add("arriving");
          arrived.push(node.matches(".review") ? "A review arrived." : "A comment arrived.");
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
  if (arrived.length) announce([...new Set(arrived)].join(" "));
}

/** The page at this address, anew; as it is when the service cannot be reached. */
export async function refetch(): Promise<void> {
  let html: string;
  try {
    const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
    if (!response.ok) return;
    html = await response.text();
  } catch {
    return; // the next event, or the next look, brings it
  }
  merge(parse(html));
}
