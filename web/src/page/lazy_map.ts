// The map is loaded when a reader comes near it: the page itself stays small.

const NEAR = "600px";

/** Draws the map in `host` once it is about to be seen. */
export function drawWhenNear(host: HTMLElement): void {
  const observer = new IntersectionObserver(
    async ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      const { openMiniMap } = await import("../map/page_map");
      await openMiniMap(host);
    },
    { rootMargin: NEAR },
  );
  observer.observe(host);
}
