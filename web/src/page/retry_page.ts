// The page for an unavailable service: repeats the request until the service answers.

const FIRST_WAIT_MS = 2000;
const WAIT_MS_MAX = 30_000;

/** Reloads the page when the service answers again. The wait doubles each time, up to WAIT_MS_MAX. */
export function reloadWhenAvailable(pause: number = FIRST_WAIT_MS): void {
  window.setTimeout(async () => {
    try {
      const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
      if (response.status < 500) {
        location.reload();
        return;
      }
    } catch {
      // still unavailable
    }
    reloadWhenAvailable(Math.min(pause * 2, WAIT_MS_MAX));
  }, pause);
}
