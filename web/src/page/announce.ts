// Tells those who do not see the page what changed on it.

let region: HTMLElement | undefined;

/** Says `text` politely, once. */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement("div");
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = text;
}
