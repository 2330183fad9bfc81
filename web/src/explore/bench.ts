// What bench/explorer.py drives: `window.bzpeerExplorer`.
import type { MapEdge, MapNode } from "../map/graph_model";
import { add, EMPTY } from "../map/graph_model";
import type { Point } from "../map/node_placement";
import type { Explorer } from "./explorer";

export interface ExplorerBench {
  /** Draws any graph, places included, without asking the service. */
  load(nodes: (MapNode & { at: Point })[], edges: MapEdge[]): void;
  /** Frames per second over so many milliseconds, from now. */
  framesPerSecond(duration: number): Promise<number>;
  /** When a frame with more nodes than the one before was last drawn, as `performance.now()`. */
  grownAt(): number;
}

declare global {
  interface Window {
    bzpeerExplorer?: ExplorerBench;
  }
}

export function offerBench(explorer: Explorer): void {
  const { canvas } = explorer;
  if (!canvas) return;
  let [grown, many] = [0, 0];
  canvas.renderer.on("afterRender", () => {
    const { order } = canvas.renderer.getGraph();
    if (order > many) grown = performance.now();
    many = order;
  });
  window.bzpeerExplorer = {
    load(nodes, edges) {
      canvas.show({
        model: add(EMPTY, nodes, edges),
        at: new Map(nodes.map(({ id, at }) => [id, at])),
        seeds: new Set(),
        pinned: new Set(),
        selected: null,
        path: new Set(),
      });
      canvas.lookFrom(canvas.fitting());
    },
    framesPerSecond(duration) {
      return new Promise((resolve) => {
        const start = performance.now();
        let frames = 0;
        const count = (now: number): void => {
          frames += 1;
          if (now - start < duration) requestAnimationFrame(count);
          else resolve((frames - 1) / ((now - start) / 1000));
        };
        requestAnimationFrame(count);
      });
    },
    grownAt: () => grown,
  };
}
