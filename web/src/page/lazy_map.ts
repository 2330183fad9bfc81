// Loads the script of the map when the reader scrolls near it, so that the page itself stays small.

/** How far below the visible part of the page the map is loaded. */
const LOAD_DISTANCE = "600px";

/** Draws the map in `host` when it is about to become visible. */
export function drawWhenNear(host: HTMLElement): void {
  const observer = new IntersectionObserver(
    async ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      const { openPageMap } = await import("../map/page_map");
      await openPageMap(host);
    },
    { rootMargin: LOAD_DISTANCE },
  );
  observer.observe(host);
}
