// The toolbar, the list of seeds, and exports.

import { readColours } from "../map/appearance";
import { button, element } from "../map/elements";
import { EXPORTED_NODES_MAX } from "../map/generated_kinds";
import { counted } from "../map/kinds";
import type { Scene } from "../map/scene";
import type { Explorer } from "./explorer";
import { png, svg } from "./export_svg";

const URL_LIFETIME_MS = 10_000;

type Announce = (text: string) => void;

/** The buttons over the map. Call the result after each change to update them. */
export function toolbar(host: HTMLElement, explorer: () => Explorer, openKeys: () => void): (now: Explorer) => void {
  const undo = button("Undo", () => explorer().undo(), { "aria-keyshortcuts": "U Control+Z" });
  const redo = button("Redo", () => explorer().redo(), { "aria-keyshortcuts": "R Control+Shift+Z" });
  host.replaceChildren(
    undo,
    redo,
    button("Fit", () => explorer().fit(), { "aria-keyshortcuts": "F" }),
    button("+", () => explorer().canvas?.zoom(1 / 1.5), { "aria-label": "Zoom in" }),
    button("−", () => explorer().canvas?.zoom(1.5), { "aria-label": "Zoom out" }),
    button("?", openKeys, { "aria-label": "Keyboard shortcuts" }),
  );
  return (now) => {
    undo.setAttribute("aria-disabled", String(!now.canUndo));
    redo.setAttribute("aria-disabled", String(!now.canRedo));
  };
}

/** The seeds, the path that is shown or being chosen, and the hidden nodes. Call the result after each change. */
export function contents(host: HTMLElement, explorer: () => Explorer): (now: Explorer) => void {
  return (now) => {
    const { view, scene, pathStart, pathEnds } = now;
    const seeds = (scene?.seeds ? [...scene.seeds] : []).map((id) =>
      element(
        "li",
        {},
        button(now.name(id), () => explorer().goTo(id), { class: "quiet" }),
      ),
    );
    const parts: HTMLElement[] = [
      element("p", { class: "count" }, counted(seeds.length, "seed")),
      element("ul", { class: "seeds" }, ...seeds),
    ];
    if (pathStart !== null) {
      parts.push(
        element(
          "p",
          { class: "path-start" },
          `Path from “${now.name(pathStart)}”: select the last node on the map, in the table or by search. `,
          button("Cancel", () => explorer().startPath(null)),
        ),
      );
    } else if (pathEnds) {
      parts.push(element("p", {}, `Path shown: “${now.name(pathEnds.from)}” to “${now.name(pathEnds.to)}”.`));
    }
    if (view.hidden.length > 0) {
      parts.push(
        element(
          "p",
          {},
          `${counted(view.hidden.length, "node")} hidden. `,
          button("Show again", () => explorer().unhide()),
        ),
      );
    }
    host.replaceChildren(...parts);
  };
}

/** Buttons for the map as a picture and for the link to the view. */
export function pictureExports(host: HTMLElement, explorer: () => Explorer, announce: Announce): void {
  const save = async (name: string, make: (scene: Scene) => Blob | Promise<Blob>): Promise<void> => {
    const { scene } = explorer();
    if (!scene) return;
    try {
      const url = URL.createObjectURL(await make(scene));
      element("a", { href: url, download: name }).click();
      window.setTimeout(() => URL.revokeObjectURL(url), URL_LIFETIME_MS);
      announce(`${name} saved.`);
    } catch (problem) {
      announce(problem instanceof Error ? problem.message : `${name} could not be saved.`);
    }
  };
  const draw = (scene: Scene): string => svg(scene, readColours(host));
  host.replaceChildren(
    button("SVG", () => void save("map.svg", (scene) => new Blob([draw(scene)], { type: "image/svg+xml" }))),
    button("PNG", () => void save("map.png", (scene) => png(draw(scene)))),
    button("Copy link", async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        announce("The link to this view is copied.");
      } catch {
        announce("The link could not be copied. Copy the address of this page instead.");
      }
    }),
  );
}

/**
 * Makes the form send the ids of the nodes shown, the kinds of relation, and the pairs of papers near each other; the
 * server answers with a file. Buttons for papers send papers only.
 */
export function fileExports(form: HTMLFormElement, explorer: () => Explorer, announce: Announce): void {
  form.addEventListener("submit", (event) => {
    const kind = event.submitter?.closest<HTMLElement>("[data-kind]")?.dataset.kind;
    const nodes = [...(explorer().scene?.model.nodes.values() ?? [])].filter((node) => !kind || node.kind === kind);
    if (nodes.length === 0 || nodes.length > EXPORTED_NODES_MAX) {
      event.preventDefault();
      announce(
        nodes.length === 0
          ? "The map shows nothing to export."
          : `A file holds at most ${EXPORTED_NODES_MAX} nodes, and ${nodes.length} are shown. Hide some by filters.`,
      );
      return;
    }
    for (const old of form.querySelectorAll("input[type=hidden]")) old.remove();
    const field = (name: string, value: string) => element("input", { type: "hidden", name, value });
    form.append(...nodes.map(({ id }) => field("id", id)));
    form.append(...explorer().view.filters.relations.map((kind) => field("relation", kind)));
    if (kind) return; // a bibliography has no relations
    const places = new Map(nodes.map(({ id }, place) => [id, place]));
    for (const { kind: relation, source, target, weight } of explorer().scene?.model.edges.values() ?? [])
      if (relation === "NEAR") form.append(field("near", `${places.get(source)} ${places.get(target)} ${weight}`));
  });
}
