// Smooth dragging on slow machines: while the user drags, the drawn map is moved by CSS and redrawn from time to time.
import type Sigma from "sigma";

/** A frame that takes longer is slow. */
const SLOW_FRAME_MS = 25;
/** CSS moves the map after at least two slow frames that together take this long. */
const SLOW_PERIOD_MS = 100;
/** A longer time between two frames is a pause of the user, not a slow frame. */
const PAUSE_MS = 1000;
/** The map is redrawn when it has not moved for this long, plus the time of a frame. */
const REST_MS = 90;
/** A map that moved further than this share of the view is redrawn when the redraw interval has passed. */
const OFFSET_MAX = 0.2;
/** The redraw interval: this many times the time of a frame, at most REDRAW_INTERVAL_MS_MAX. */
const REDRAW_INTERVAL_FRAMES = 10;
const REDRAW_INTERVAL_MS_MAX = 1500;

/** Makes dragging smooth where frames are slow; does nothing where they are fast. */
export function smoothDragging(sigma: Sigma): void {
  const { canvas } = sigma.getWebGLContext();
  if (!(canvas instanceof HTMLCanvasElement)) return;
  const draw = sigma.scheduleRender.bind(sigma);
  let [drawnAt, slowFor, cost, movesByCss, frame] = [0, 0, 0, false, 0];
  let drawn = { x: 0, y: 0, ratio: 1 };
  let rest: number | undefined;

  const position = () => ({ ...sigma.graphToViewport({ x: 0, y: 0 }), ratio: sigma.getCamera().ratio });
  const moveByCss = (): void => {
    frame = 0;
    const { x, y, ratio } = position();
    const { width, height } = sigma.getDimensions();
    const [right, down] = [x - drawn.x, y - drawn.y];
    const far = Math.abs(right) > OFFSET_MAX * width || Math.abs(down) > OFFSET_MAX * height;
    const long = performance.now() - drawnAt > Math.min(REDRAW_INTERVAL_FRAMES * cost, REDRAW_INTERVAL_MS_MAX);
    if (ratio !== drawn.ratio || (far && long)) draw();
    else canvas.style.transform = `translate(${right}px, ${down}px)`;
  };
  // sigma calls this whenever the camera moves; it has no event for that
  sigma.scheduleRender = () => {
    if (!movesByCss || !sigma.getGraphState().isPanning) return draw();
    frame ||= requestAnimationFrame(moveByCss);
    window.clearTimeout(rest);
    // the last redraw may still delay the browser's pointer events
    rest = window.setTimeout(draw, REST_MS + cost);
    return sigma;
  };
  sigma.on("afterRender", () => {
    const now = performance.now();
    const took = now - drawnAt;
    // the time between frames is their cost only while the map moves
    if (!movesByCss && sigma.getGraphState().isPanning && took < PAUSE_MS) {
      movesByCss = slowFor > 0 && took > SLOW_FRAME_MS && slowFor + took >= SLOW_PERIOD_MS;
      slowFor = took > SLOW_FRAME_MS ? slowFor + took : 0;
      cost = took;
    }
    drawnAt = now;
    drawn = position();
    canvas.style.transform = "";
  });
  sigma.on("kill", () => {
    window.clearTimeout(rest);
    cancelAnimationFrame(frame);
  });
}
