// Places graphs off the main thread.
import { place, type Unplaced } from "./place";

self.addEventListener("message", ({ data }: MessageEvent<{ order: number; unplaced: Unplaced }>) => {
  self.postMessage({ order: data.order, places: place(data.unplaced) });
});
