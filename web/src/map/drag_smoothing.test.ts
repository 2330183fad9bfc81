import { beforeEach, expect, test, vi } from "vitest";
import { smoothDragging } from "./drag_smoothing";

const FRAME_MS = 16;

class Canvas {
  style = { transform: "" };
}

/** The part of sigma that drag_smoothing.ts uses: a camera that moves, and frames of a given duration. */
class FakeSigma {
  canvas = new Canvas();
  at = { x: 0, y: 0 };
  ratio = 1;
  panning = true;
  draws = 0;
  private after: () => void = () => undefined;
  scheduleRender = () => {
    this.draws += 1;
    this.after();
    return this;
  };
  getWebGLContext = () => ({ canvas: this.canvas });
  getGraphState = () => ({ isPanning: this.panning });
  getDimensions = () => ({ width: 1000, height: 500 });
  getCamera = () => ({ ratio: this.ratio });
  graphToViewport = () => ({ ...this.at });
  on = (event: string, heard: () => void) => {
    if (event === "afterRender") this.after = heard;
  };

  /** The pointer moves the map `after` milliseconds after its last move. */
  drag(x: number, after: number): void {
    vi.advanceTimersByTime(after);
    this.at = { x, y: 0 };
    this.scheduleRender();
    vi.advanceTimersByTime(FRAME_MS);
  }
}

let sigma: FakeSigma;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("HTMLCanvasElement", Canvas);
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => setTimeout(callback, FRAME_MS));
  sigma = new FakeSigma();
  smoothDragging(sigma as never);
});

test("fast frames: every move is drawn", () => {
  for (let x = 1; x <= 50; x++) sigma.drag(x, 0);
  expect(sigma.draws).toBe(50);
  expect(sigma.canvas.style.transform).toBe("");
});

test("slow frames: CSS moves the map, and it is redrawn where it stops", () => {
  for (let x = 1; x <= 5; x++) sigma.drag(x, 60);
  const before = sigma.draws;
  for (let x = 10; x <= 100; x += 10) sigma.drag(x, 0);
  expect(sigma.draws).toBe(before);
  expect(sigma.canvas.style.transform).toMatch(/^translate\(9\dpx, 0px\)$/);
  vi.advanceTimersByTime(1000);
  expect(sigma.draws).toBe(before + 1);
  expect(sigma.canvas.style.transform).toBe("");
});

test("the map is redrawn after a long way, after a zoom, and when it is released", () => {
  for (let x = 1; x <= 5; x++) sigma.drag(x, 60);
  let before = sigma.draws;
  for (let x = 10; x <= 600; x += 10) sigma.drag(x, 0);
  expect(sigma.draws).toBe(before + 1);
  before = sigma.draws;
  sigma.ratio = 2;
  sigma.drag(601, 0);
  expect(sigma.draws).toBe(before + 1);
  sigma.panning = false;
  sigma.drag(602, 0);
  expect(sigma.draws).toBe(before + 2);
});
