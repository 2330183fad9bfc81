// Asks the worker for places; one worker a page.
import type { Point, Unplaced } from "./node_placement";

type Places = ReadonlyMap<string, Point>;

let worker: Worker | undefined;
let orders = 0;
const waiting = new Map<number, { resolve: (places: Places) => void; reject: (problem: Error) => void }>();

/** The place of every node that had none; rejects when the worker cannot be run. */
export function layOut(unplaced: Unplaced): Promise<Places> {
  if (unplaced.nodes.every((node) => node.at)) return Promise.resolve(new Map());
  worker ??= start();
  const order = ++orders;
  const places = new Promise<Places>((resolve, reject) => waiting.set(order, { resolve, reject }));
  worker.postMessage({ order, unplaced });
  return places;
}

function start(): Worker {
  const started = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<{ order: number; places: Places }>) => {
    waiting.get(data.order)?.resolve(data.places);
    waiting.delete(data.order);
  });
  started.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("The map could not be laid out."));
    waiting.clear();
    worker = undefined;
  });
  return started;
}
