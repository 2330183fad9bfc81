import { beforeEach, expect, test, vi } from "vitest";
import { slideWhileDragged } from "./drag_smoothing";

const FRAME_MS = 16;

class Canvas {
  style = { transform: "" };
}

/** What slide.ts asks of sigma: a camera that is moved, and drawing that takes as long as it is said to. */
class Drawn {
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

  /** The pointer moves the map, some time after it last did. */
  drag(x: number, after: number): void {
    vi.advanceTimersByTime(after);
    this.at = { x, y: 0 };
    this.scheduleRender();
    vi.advanceTimersByTime(FRAME_MS);
  }
}

let drawn: Drawn;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("HTMLCanvasElement", Canvas);
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("requestAnimationFrame", (drawn: () => void) => setTimeout(drawn, FRAME_MS));
  drawn = new Drawn();
  slideWhileDragged(drawn as never);
});

test("where frames come fast every move is drawn", () => {
  for (let x = 1; x <= 50; x++) drawn.drag(x, 0);
  expect(drawn.draws).toBe(50);
  expect(drawn.canvas.style.transform).toBe("");
});

test("where drawing is slow the map is slid, and drawn where it is left", () => {
  for (let x = 1; x <= 5; x++) drawn.drag(x, 60);
  const before = drawn.draws;
  for (let x = 10; x <= 100; x += 10) drawn.drag(x, 0);
  expect(drawn.draws).toBe(before);
  expect(drawn.canvas.style.transform).toMatch(/^translate\(9\dpx, 0px\)$/);
  vi.advanceTimersByTime(1000);
  expect(drawn.draws).toBe(before + 1);
  expect(drawn.canvas.style.transform).toBe("");
});

test("it is drawn anew when it comes far, is zoomed, or is let go of", () => {
  for (let x = 1; x <= 5; x++) drawn.drag(x, 60);
  let before = drawn.draws;
  for (let x = 10; x <= 600; x += 10) drawn.drag(x, 0);
  expect(drawn.draws).toBe(before + 1);
  before = drawn.draws;
  drawn.ratio = 2;
  drawn.drag(601, 0);
  expect(drawn.draws).toBe(before + 1);
  drawn.panning = false;
  drawn.drag(602, 0);
  expect(drawn.draws).toBe(before + 2);
});
