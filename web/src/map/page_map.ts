// The map on a page: a slice around the page's paper, person, institution or topic. Lists on the page hold the same nodes.
import { DEPTH } from "./generated_kinds";
import "../styles/map.css";
import { GraphQLError } from "../graphql/client";
import { sizeOf } from "./appearance";
import { button, element } from "./elements";
import { add, countNodes, EMPTY } from "./graph_model";
import { aloneText } from "./kinds";
import { layOut } from "./layout";
import { MapCanvas } from "./map_canvas";
import { legend } from "./map_legend";
import { fetchSlice, type Slice } from "./map_queries";
import { SideCard } from "./side_card";

const LIMIT = 40;
const TIMEOUT_MS = 10_000;

/** Draws the map around `data-seed` of the host. After an error or a timeout, the host shows a message and a retry button. */
export async function openPageMap(host: HTMLElement): Promise<void> {
  const seed = host.dataset.seed;
  if (!seed) return;
  const waiting = [...host.childNodes];
  host.setAttribute("aria-busy", "true");
  try {
    const slice = await fetchSlice([seed], DEPTH, LIMIT, undefined, AbortSignal.timeout(TIMEOUT_MS));
    await draw(host, slice);
  } catch (problem) {
    const message =
      problem instanceof GraphQLError
        ? problem.message
        : problem instanceof DOMException && problem.name === "TimeoutError"
          ? "The map takes too long to load."
          : "This browser could not draw the map.";
    const retry = button("Try again", () => {
      host.replaceChildren(...waiting);
      void openPageMap(host);
    });
    host.replaceChildren(
      element(
        "p",
        { class: "problem", role: "status" },
        `${message} The lists beside it hold the same papers, people and topics. `,
        retry,
      ),
    );
  } finally {
    host.removeAttribute("aria-busy");
  }
}

async function draw(host: HTMLElement, slice: Slice): Promise<void> {
  const model = add(EMPTY, slice.nodes, slice.edges);
  const seeds = new Set(slice.seeds);
  if (model.nodes.size <= seeds.size) {
    host.replaceChildren(element("p", { class: "empty", role: "status" }, aloneText([...model.nodes.values()])));
    host.dataset.alone = "true";
    return;
  }
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
    "aria-label": `Map of ${countNodes(model)}; the lists on this page hold the same nodes.`,
  });
  stage.append(canvasHost);
  const side = new SideCard(card, {}, "Select a node on the map to see its facts and why it is near.");
  host.replaceChildren(stage, legend(), card);
  host.dataset.drawn = "true";
  const state = { model, seeds, pinned: new Set<string>(), expandsNear: false };
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
      button("Fit", () => canvas.setCamera(canvas.fittingCamera(), true)),
    ),
  );
  canvas.show({ ...scene, selected: null });
  canvas.setCamera(canvas.fittingCamera());
  side.show(null, state);
}
