// Forms without reload: the same request the browser would send, and the page that comes back merged into this one.
import { merge, parse } from "./page_update";
import { press } from "./optimistic_updates";

const PATIENCE_MS = 30_000;
const LOST = "That did not reach the service. Nothing is lost: what you wrote is still here. Try again in a moment.";

function tell(form: HTMLFormElement, message: string): void {
  const problem = form.querySelector<HTMLElement>(".problem") ?? document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  problem.textContent = message;
  form.prepend(problem);
}

/** Toggles that were clicked while their form was being sent: each click counts, one after the other. */
const waiting = new WeakMap<HTMLFormElement, HTMLElement>();

async function submit(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.getAttribute("aria-busy") === "true") {
    // a text is sent once, however often its button is clicked
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
  const undo = press(form, submitter);
  const answer = await post(form, body);
  form.removeAttribute("aria-busy");
  if (!answer) {
    undo();
    tell(form, LOST);
    return;
  }
  const { response, page } = answer;
  if (response.redirected && new URL(response.url).pathname !== location.pathname) {
    location.assign(response.url); // to sign in, or to what was made
    return;
  }
  if (!response.ok) undo();
  merge(page, form);
  if (!response.ok) focusProblem();
}

/** What the service answered; null when it did not. */
async function post(
  form: HTMLFormElement,
  body: URLSearchParams,
): Promise<{ response: Response; page: Document } | null> {
  try {
    const headers = { accept: "text/html" };
    const signal = AbortSignal.timeout(PATIENCE_MS);
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

/** Takes over all forms in the page's main part that change something. */
export function enlivenForms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || !form.closest("main")) return;
    if (form.hasAttribute("data-plain")) return;
    event.preventDefault();
    void submit(form, event.submitter);
  });
}
