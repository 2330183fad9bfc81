// Places graphs off the main thread.
import { place, type Unplaced } from "./node_placement";

self.addEventListener("message", ({ data }: MessageEvent<{ order: number; unplaced: Unplaced }>) => {
  self.postMessage({ order: data.order, places: place(data.unplaced) });
});
