// Runs the layout in a worker, one for the page.
import type { LayoutInput, Point } from "./node_placement";

type Positions = ReadonlyMap<string, Point>;

let worker: Worker | undefined;
let requests = 0;
const waiting = new Map<number, { resolve: (positions: Positions) => void; reject: (problem: Error) => void }>();

/** The position of every node that has none. Rejects if the worker cannot run. */
export function layOut(input: LayoutInput): Promise<Positions> {
  if (input.nodes.every((node) => node.at)) return Promise.resolve(new Map());
  worker ??= start();
  const request = ++requests;
  const positions = new Promise<Positions>((resolve, reject) => waiting.set(request, { resolve, reject }));
  worker.postMessage({ request, input });
  return positions;
}

function start(): Worker {
  const started = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<{ request: number; positions: Positions }>) => {
    waiting.get(data.request)?.resolve(data.positions);
    waiting.delete(data.request);
  });
  started.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("The map could not be laid out."));
    waiting.clear();
    worker = undefined;
  });
  return started;
}
