// The graph was away when this page was asked for: ask again until it is back.

const FIRST_MS = 2000;
const LONGEST_MS = 30_000;

/** Reloads the page once the service answers it. */
export function returnWhenBack(pause: number = FIRST_MS): void {
  window.setTimeout(async () => {
    try {
      const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
      if (response.status < 500) {
        location.reload();
        return;
      }
    } catch {
      // not yet
    }
    returnWhenBack(Math.min(pause * 2, LONGEST_MS));
  }, pause);
}
