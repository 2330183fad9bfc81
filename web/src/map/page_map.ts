// The map on a page: a slice around what the page is about, drawn beside the lists that say the same in words.
import "../styles/map.css";
import { Refused } from "../graphql/client";
import { MapCanvas } from "./map_canvas";
import { button, element } from "./elements";
import { add, EMPTY } from "./graph_model";
import { layOut } from "./layout";
import { legend } from "./map_legend";
import { sizeOf } from "./appearance";
import { SideCard } from "./side_card";
import { askSlice, type Slice } from "./map_queries";

const DEPTH = 2;
const LIMIT = 40;
const PATIENCE_MS = 10_000;

/** Draws the map around `data-seed` of the host. What fails or takes too long is said in words, with a way to retry. */
export async function openMiniMap(host: HTMLElement): Promise<void> {
  const seed = host.dataset.seed;
  if (!seed) return;
  const waiting = [...host.childNodes];
  host.setAttribute("aria-busy", "true");
  try {
    const slice = await askSlice([seed], DEPTH, LIMIT, undefined, AbortSignal.timeout(PATIENCE_MS));
    await draw(host, slice);
  } catch (problem) {
    const message =
      problem instanceof Refused
        ? problem.message
        : problem instanceof DOMException && problem.name === "TimeoutError"
          ? "The map takes too long now."
          : "This browser could not draw the map.";
    const retry = button("Try again", () => {
      host.replaceChildren(...waiting);
      void openMiniMap(host);
    });
    host.replaceChildren(
      element("p", { class: "problem", role: "status" }, `${message} The lists beside it say the same. `, retry),
    );
  } finally {
    host.removeAttribute("aria-busy");
  }
}

async function draw(host: HTMLElement, slice: Slice): Promise<void> {
  const model = add(EMPTY, slice.nodes, slice.edges);
  const seeds = new Set(slice.seeds);
  const at = await layOut({
    nodes: [...model.nodes.values()].map((node) => ({
      id: node.id,
      size: sizeOf(node, seeds.has(node.id)),
      at: null,
      anchor: null,
      seed: seeds.has(node.id),
    })),
    edges: [...model.edges.values()].map(({ source, target, weight }) => [source, target, weight] as const),
  });
  const stage = element("div", { class: "map-stage" });
  const card = element("div", { class: "map-card", "aria-live": "polite" });
  const canvasHost = element("div", {
    class: "map-canvas",
    role: "img",
    "aria-label": `Map of ${model.nodes.size} things near this; the lists say the same.`,
  });
  stage.append(canvasHost);
  const side = new SideCard(card, {}, "Choose something on the map to see what it is and why it is near.");
  host.replaceChildren(stage, legend(), card);
  host.dataset.drawn = "true";
  const state = { model, seeds, pinned: new Set<string>() };
  const scene = { model, at, seeds, pinned: state.pinned, path: new Set<string>() };
  const canvas = new MapCanvas(
    canvasHost,
    {
      select: (id) => {
        canvas.show({ ...scene, selected: id });
        side.show(id, state);
      },
    },
    false,
  );
  stage.append(
    element(
      "div",
      { class: "map-tools" },
      button("+", () => canvas.zoom(1 / 1.5), { "aria-label": "Zoom in" }),
      button("−", () => canvas.zoom(1.5), { "aria-label": "Zoom out" }),
      button("Fit", () => canvas.lookFrom(canvas.fitting(), true)),
    ),
  );
  canvas.show({ ...scene, selected: null });
  canvas.lookFrom(canvas.fitting());
  side.show(null, state);
}
