// The toolbar, the lists of seeds and what is hidden, and the exports.
import { button, element } from "../map/elements";
import { coloursOf } from "../map/appearance";
import { askBibliography } from "../map/map_queries";
import { counted } from "../map/kinds";
import type { Explorer } from "./explorer";
import { bibtex } from "./export_bibtex";
import { graphml } from "./export_graphml";
import { png, svg } from "./export_svg";

type Say = (text: string) => void;

/** Buttons over the map; what is told after each change keeps them right. */
export function toolbar(host: HTMLElement, explorer: () => Explorer, openKeys: () => void): (now: Explorer) => void {
  const undo = button("Undo", () => explorer().undo(), { "aria-keyshortcuts": "U Control+Z" });
  const redo = button("Redo", () => explorer().redo(), { "aria-keyshortcuts": "R Control+Shift+Z" });
  host.replaceChildren(
    undo,
    redo,
    button("Fit", () => explorer().fit(), { "aria-keyshortcuts": "F" }),
    button("+", () => explorer().canvas?.zoom(1 / 1.5), { "aria-label": "Zoom in" }),
    button("−", () => explorer().canvas?.zoom(1.5), { "aria-label": "Zoom out" }),
    button("?", openKeys, { "aria-label": "Keys" }),
  );
  return (now) => {
    undo.setAttribute("aria-disabled", String(!now.canUndo));
    redo.setAttribute("aria-disabled", String(!now.canRedo));
  };
}

/** Seeds, the path that is shown or wanted, and what is hidden. */
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
          `Path from “${now.name(pathStart)}”: choose where it leads, on the map, in the table or by search. `,
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

/** Files and the address of what is shown. */
export function exportsPanel(host: HTMLElement, explorer: () => Explorer, say: Say): void {
  const save = async (name: string, make: () => Promise<Blob | null>): Promise<void> => {
    try {
      const blob = await make();
      if (!blob) return;
      const url = URL.createObjectURL(blob);
      element("a", { href: url, download: name }).click();
      window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
      say(`${name} saved.`);
    } catch (problem) {
      say(problem instanceof Error ? problem.message : "It could not be saved.");
    }
  };
  const picture = (): string | null => {
    const { scene } = explorer();
    return scene && svg(scene, coloursOf(host));
  };
  const text = (content: string | null, type: string): Blob | null =>
    content === null ? null : new Blob([content], { type });
  host.replaceChildren(
    button("SVG", () => void save("map.svg", async () => text(picture(), "image/svg+xml"))),
    button(
      "PNG",
      () =>
        void save("map.png", async () => {
          const content = picture();
          return content === null ? null : png(content);
        }),
    ),
    button(
      "GraphML",
      () =>
        void save("map.graphml", async () => {
          const { scene } = explorer();
          return scene && text(graphml(scene.model, scene.at), "application/xml");
        }),
    ),
    button(
      "BibTeX",
      () =>
        void save("map.bib", async () => {
          const papers = [...(explorer().scene?.model.nodes.values() ?? [])].filter(({ kind }) => kind === "PAPER");
          return text(bibtex(await askBibliography(papers.map(({ id }) => id))), "application/x-bibtex");
        }),
    ),
    button("Copy link", async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        say("The link to this view is copied.");
      } catch {
        say("The link to this view is the address of the page.");
      }
    }),
  );
}
