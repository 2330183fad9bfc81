// Toggles change at once, before the server answers.

function step(button: Element, by: number): void {
  const count = button.querySelector(".count");
  const number = Number(count?.textContent);
  if (count && Number.isFinite(number)) count.textContent = String(Math.max(0, number + by));
}

/**
 * Presses or releases a toggle as the server will; in a form with one choice, also releases the other toggles.
 *
 * Call the result to undo the change.
 */
export function showToggled(form: HTMLFormElement, submitter: HTMLElement | null): () => void {
  if (!submitter?.hasAttribute("aria-pressed")) return () => {};
  const toggles = form.dataset.choice === "one" ? [...form.querySelectorAll("[aria-pressed]")] : [submitter];
  const before = toggles.map((toggle) => ({
    toggle,
    pressed: toggle.getAttribute("aria-pressed") ?? "false",
    count: toggle.querySelector(".count")?.textContent,
  }));
  for (const { toggle, pressed } of before) {
    const next = toggle === submitter && pressed !== "true";
    if (next !== (pressed === "true")) step(toggle, next ? 1 : -1);
    toggle.setAttribute("aria-pressed", String(next));
  }
  return () => {
    for (const { toggle, pressed, count } of before) {
      toggle.setAttribute("aria-pressed", pressed);
      const shown = toggle.querySelector(".count");
      if (shown && count !== undefined) shown.textContent = count;
    }
  };
}
