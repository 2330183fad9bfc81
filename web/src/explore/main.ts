// /explore: replaces the table that the server rendered with the explorer. Modules of this folder:
//
// main             builds the page's parts and connects them with the explorer
// explorer         the current view, undo and redo, and one action after another
// view_state       the view as a value and as the query of the URL
// view_history     the views for undo and redo
// picture_builder  view → picture: requests and lays out each step
// request_retry    repeats a request while the service is unavailable
// node_table       the nodes as a table
// panels           the toolbar, the list of seeds, and exports
// filters_panel    which kinds, relations and years are shown
// shortcuts        keys and their list
// export_svg       the map as SVG and PNG
import "../styles/explore.css";
import { findElement } from "../map/elements";
import { countNodes } from "../map/graph_model";
import { aloneText, counted, RELATION_KINDS } from "../map/kinds";
import { layOut } from "../map/layout";
import { legend } from "../map/map_legend";
import { SideCard } from "../map/side_card";
import { suggestIn } from "../page/suggest";
import { Explorer } from "./explorer";
import { FiltersPanel } from "./filters_panel";
import { NodeTable } from "./node_table";
import { contents, fileExports, pictureExports, toolbar } from "./panels";
import { RequestRetry } from "./request_retry";
import { listenForKeys } from "./shortcuts";

const root = findElement("#explorer");
root.dataset.alive = "true";
const live = findElement("#explorer-live");
const problem = findElement("#explorer-problem");
const canvasHost = findElement("#explorer-canvas");
const empty = findElement("#explorer-empty");
const invitation = empty.dataset.invitation ?? "";
const announce = (text: string): void => {
  live.textContent = text;
};
// start the layout worker while the first request is running
void layOut({ nodes: [{ id: "", size: 1, at: null, anchor: null, seed: false }], edges: [] });

let explorer: Explorer;
const current = (): Explorer => explorer;
const onSelected = (action: (id: string) => void) => (): void => {
  const { selected: id } = explorer.view;
  if (id === null) announce("Select a node first.");
  else action(id);
};

const keys = listenForKeys([
  { key: "E", description: "Expand the selected node", action: onSelected((id) => explorer.expand(id)) },
  { key: "S", description: "Add the selected node as a seed", action: onSelected((id) => explorer.seed(id)) },
  {
    key: "P",
    description: "Show a path from the selected node to the next one you select",
    action: onSelected((id) => explorer.startPath(id)),
  },
  { key: "N", description: "Pin or unpin the selected node", action: onSelected((id) => explorer.pin(id)) },
  { key: "H", description: "Hide the selected node", action: onSelected((id) => explorer.hide(id)) },
  { key: "U", description: "Undo", action: () => explorer.undo() },
  { key: "R", description: "Redo", action: () => explorer.redo() },
  { key: "F", description: "Fit the map to the view", action: () => explorer.fit() },
  { key: "+", description: "Zoom in", action: () => explorer.canvas?.zoom(1 / 1.5) },
  { key: "-", description: "Zoom out", action: () => explorer.canvas?.zoom(1.5) },
  {
    key: "Escape",
    description: "Cancel a path, or clear the selection",
    action: () => (explorer.pathStart === null ? explorer.select(null) : explorer.startPath(null)),
  },
]);

const filters = new FiltersPanel(findElement("#explorer-filters"), (chosen) => explorer.filter(chosen));
const updates = [
  toolbar(findElement("#explorer-tools"), current, keys.open),
  contents(findElement("#explorer-contents"), current),
  ({ view, model }: Explorer): void => {
    if (model) filters.show(view.filters, model);
  },
  ({ view, scene, model }: Explorer): void => {
    const whole = view.filters.relations.length === RELATION_KINDS.length && view.limit > view.seeds.length;
    const only = whole && model?.nodes.size === scene?.seeds.size ? [...(model?.nodes.values() ?? [])] : [];
    empty.hidden = view.seeds.length > 0 && only.length === 0;
    empty.textContent = only.length === 0 ? invitation : aloneText(only);
    root.dataset.empty = String(view.seeds.length === 0);
    const { nodes, edges } = scene?.model ?? { nodes: new Map(), edges: new Map() };
    findElement("#explorer-counts").textContent = `${counted(nodes.size, "node")}, ${counted(edges.size, "relation")}`;
    canvasHost.setAttribute(
      "aria-label",
      `Map of ${scene ? countNodes(scene.model) : "0 nodes"}. The table below lists the same nodes. Arrow keys select the next node.`,
    );
  },
];
pictureExports(findElement("#explorer-pictures"), current, announce);
fileExports(findElement<HTMLFormElement>("#explorer-files"), current, announce);
findElement("#explorer-legend").replaceChildren(legend());

explorer = new Explorer({
  canvasHost,
  table: new NodeTable(findElement<HTMLTableElement>("#explorer-table"), {
    select: (id) => explorer.select(id),
    expand: (id) => explorer.expand(id),
    hide: (id) => explorer.hide(id),
  }),
  card: new SideCard(
    findElement("#explorer-card"),
    {
      expand: (id) => explorer.expand(id),
      seed: (id) => explorer.seed(id),
      pathFrom: (id) => explorer.startPath(id),
      pin: (id) => explorer.pin(id),
      hide: (id) => explorer.hide(id),
    },
    "Select a node on the map or in the table to see its facts and why it is near.",
    "h2",
  ),
  retry: new RequestRetry(findElement("#explorer-retry")),
  announce,
  changed: (now) => {
    for (const update of updates) update(now);
  },
  showProblem: (text) => {
    problem.textContent = text;
    problem.hidden = text === "";
  },
});

const search = findElement<HTMLInputElement>("#explorer-search input");
suggestIn(search, ({ id }) => {
  search.value = "";
  if (explorer.pathStart === null) explorer.goTo(id);
  else explorer.select(id);
});

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
canvasHost.addEventListener("keydown", (event) => {
  const { selected: at, seeds } = explorer.view;
  const arrow = ARROWS[event.key];
  if (arrow) {
    const next = at === null ? seeds[0] : explorer.canvas?.nodeBeside(at, ...arrow);
    if (next) explorer.select(next);
  } else if (event.key === "Enter" && at !== null) explorer.expand(at);
  else return;
  event.preventDefault();
});

// on a narrow screen the panels are under the map and start closed
const wide = matchMedia("(min-width: 60rem)");
const openPanels = (): void => {
  for (const panel of root.querySelectorAll<HTMLDetailsElement>("details.panel")) panel.open = wide.matches;
};
wide.addEventListener("change", openPanels);
openPanels();
