// Where drawing takes long, a map that is dragged is slid along as it is, and drawn anew from time to time.
import type Sigma from "sigma";

const SLOW_MS = 25;
/** So long in slow frames, of which there are at least two. */
const SLOW_FOR_MS = 100;
/** Longer than this between two frames is a pause of whoever drags. */
const PAUSE_MS = 1000;
const REST_MS = 90;
/** As a share of the view: further than this it is not slid before it is drawn anew. */
const AWAY_MAX = 0.2;
/** While it is slid, it is drawn anew after so many times as long as that takes, or after AWAY_FOR_MS if that is less. */
const DRAWING_ONE_IN = 10;
const AWAY_FOR_MS = 1500;

/** Makes dragging even on machines that draw slowly; does nothing where frames come fast. */
export function slideWhileDragged(sigma: Sigma): void {
  const { canvas } = sigma.getWebGLContext();
  if (!(canvas instanceof HTMLCanvasElement)) return;
  const draw = sigma.scheduleRender.bind(sigma);
  let [drawnAt, slowFor, cost, sliding, frame] = [0, 0, 0, false, 0];
  let drawn = { x: 0, y: 0, ratio: 1 };
  let rest: number | undefined;

  const place = () => ({ ...sigma.graphToViewport({ x: 0, y: 0 }), ratio: sigma.getCamera().ratio });
  const slide = (): void => {
    frame = 0;
    const { x, y, ratio } = place();
    const { width, height } = sigma.getDimensions();
    const [right, down] = [x - drawn.x, y - drawn.y];
    const far = Math.abs(right) > AWAY_MAX * width || Math.abs(down) > AWAY_MAX * height;
    const long = performance.now() - drawnAt > Math.min(DRAWING_ONE_IN * cost, AWAY_FOR_MS);
    if (ratio !== drawn.ratio || (far && long)) draw();
    else canvas.style.transform = `translate(${right}px, ${down}px)`;
  };
  // sigma asks itself for a frame whenever the camera moves, and has no hook for that
  sigma.scheduleRender = () => {
    if (!sliding || !sigma.getGraphState().isPanning) return draw();
    frame ||= requestAnimationFrame(slide);
    window.clearTimeout(rest);
    // what was drawn last may still keep the browser from telling of moves
    rest = window.setTimeout(draw, REST_MS + cost);
    return sigma;
  };
  sigma.on("afterRender", () => {
    const now = performance.now();
    const took = now - drawnAt;
    // how long frames take shows while one follows another at once
    if (!sliding && sigma.getGraphState().isPanning && took < PAUSE_MS) {
      sliding = slowFor > 0 && took > SLOW_MS && slowFor + took >= SLOW_FOR_MS;
      slowFor = took > SLOW_MS ? slowFor + took : 0;
      cost = took;
    }
    drawnAt = now;
    drawn = place();
    canvas.style.transform = "";
  });
  sigma.on("kill", () => {
    window.clearTimeout(rest);
    cancelAnimationFrame(frame);
  });
}
