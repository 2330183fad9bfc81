// The worker that runs the layout, off the main thread.
import { type LayoutInput, placeNodes } from "./node_placement";

self.addEventListener("message", ({ data }: MessageEvent<{ request: number; input: LayoutInput }>) => {
  self.postMessage({ request: data.request, positions: placeNodes(data.input) });
});
