// Forms without reload: sends the request that the browser would send, and merges the page of the answer into this one.

import { showToggled } from "./optimistic_updates";
import { merge, parse } from "./page_update";

const TIMEOUT_MS = 30_000;
const NOT_SENT = "The service could not be reached. Your text is still here. Try again in a moment.";

function showProblem(form: HTMLFormElement, message: string): void {
  const problem = form.querySelector<HTMLElement>(".problem") ?? document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  problem.textContent = message;
  form.prepend(problem);
}

/** The toggle that was clicked last while its form was being sent. It is sent afterwards. */
const waiting = new WeakMap<HTMLFormElement, HTMLElement>();

async function submit(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.getAttribute("aria-busy") === "true") {
    // other buttons are ignored until the answer arrives, so a text is sent once
    if (submitter?.hasAttribute("aria-pressed")) waiting.set(form, submitter);
    return;
  }
  await send(form, submitter);
  const next = waiting.get(form);
  waiting.delete(form);
  if (next?.isConnected) form.requestSubmit(next);
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") body.append(name, value);
  form.setAttribute("aria-busy", "true");
  const undo = showToggled(form, submitter);
  const answer = await post(form, body);
  form.removeAttribute("aria-busy");
  if (!answer) {
    undo();
    showProblem(form, NOT_SENT);
    return;
  }
  const { response, page } = answer;
  if (response.redirected && new URL(response.url).pathname !== location.pathname) {
    location.assign(response.url); // to the sign-in page, or to the new item
    return;
  }
  if (!response.ok) undo();
  merge(page, form);
  if (!response.ok) focusProblem();
}

/** The answer of the service; null if it did not answer or failed. */
async function post(
  form: HTMLFormElement,
  body: URLSearchParams,
): Promise<{ response: Response; page: Document } | null> {
  try {
    const headers = { accept: "text/html" };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(form.action, { method: "POST", headers, body, signal });
    const page = parse(await response.text());
    return response.status < 500 && page.querySelector("main") ? { response, page } : null;
  } catch {
    return null;
  }
}

function focusProblem(): void {
  const problem = document.querySelector<HTMLElement>("main .problem");
  const form = problem?.closest("form");
  const details = problem?.closest("details");
  if (details) details.open = true;
  form?.querySelector<HTMLElement>("[aria-invalid=true], textarea, input:not([type=hidden])")?.focus();
}

/** Sends all POST forms in the main part of the page in place, except those marked with `data-plain`. */
export function sendFormsInPlace(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || !form.closest("main")) return;
    if (form.hasAttribute("data-plain")) return;
    event.preventDefault();
    void submit(form, event.submitter);
  });
}
