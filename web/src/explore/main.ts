// /explore: what the server rendered as a table becomes a map that can be moved through.
import "../styles/explore.css";
import { the } from "../map/elements";
import { layOut } from "../map/layout";
import { legend } from "../map/map_legend";
import { SideCard } from "../map/side_card";
import { counted } from "../map/kinds";
import { suggestIn } from "../page/suggest";
import { Patience } from "./request_retry";
import { offerBench } from "./bench";
import { Explorer } from "./explorer";
import { FiltersPanel } from "./filters_panel";
import { contents, exportsPanel, toolbar } from "./panels";
import { listenForKeys } from "./shortcuts";
import { TableTwin } from "./node_table";

const root = the("#explorer");
root.dataset.alive = "true";
const live = the("#explorer-live");
const problem = the("#explorer-problem");
const canvasHost = the("#explorer-canvas");
const empty = the("#explorer-empty");
const say = (text: string): void => {
  live.textContent = text;
};
// the worker is there before it is needed
void layOut({ nodes: [{ id: "", size: 1, at: null, anchor: null, seed: false }], edges: [] });

let explorer: Explorer;
const current = (): Explorer => explorer;
const selected = (act: (id: string) => void) => (): void => {
  const { selected: id } = explorer.view;
  if (id === null) say("Select a node first.");
  else act(id);
};

const keys = listenForKeys([
  { key: "E", says: "Expand the selected node", act: selected((id) => explorer.expand(id)) },
  { key: "S", says: "Add the selected node as a seed", act: selected((id) => explorer.seed(id)) },
  {
    key: "P",
    says: "Path from the selected node to the next one selected",
    act: selected((id) => explorer.startPath(id)),
  },
  { key: "N", says: "Pin or unpin the selected node", act: selected((id) => explorer.pin(id)) },
  { key: "H", says: "Hide the selected node", act: selected((id) => explorer.hide(id)) },
  { key: "U", says: "Undo", act: () => explorer.undo() },
  { key: "R", says: "Redo", act: () => explorer.redo() },
  { key: "F", says: "Fit the map to the view", act: () => explorer.fit() },
  { key: "+", says: "Zoom in", act: () => explorer.canvas?.zoom(1 / 1.5) },
  { key: "-", says: "Zoom out", act: () => explorer.canvas?.zoom(1.5) },
  {
    key: "Escape",
    says: "Cancel a path, or select nothing",
    act: () => (explorer.pathStart === null ? explorer.select(null) : explorer.startPath(null)),
  },
]);

const filters = new FiltersPanel(the("#explorer-filters"), (chosen) => explorer.filter(chosen));
const followers = [
  toolbar(the("#explorer-tools"), current, keys.open),
  contents(the("#explorer-contents"), current),
  ({ view, model }: Explorer): void => {
    if (model) filters.show(view.filters, model);
  },
  ({ view, scene }: Explorer): void => {
    empty.hidden = view.seeds.length > 0;
    root.dataset.empty = String(view.seeds.length === 0);
    const { nodes, edges } = scene?.model ?? { nodes: new Map(), edges: new Map() };
    the("#explorer-counts").textContent = `${counted(nodes.size, "node")}, ${counted(edges.size, "relation")}`;
    canvasHost.setAttribute(
      "aria-label",
      `Map of ${counted(nodes.size, "node")}; the table below has the same. Arrow keys go from node to node.`,
    );
  },
];
exportsPanel(the("#explorer-exports"), current, say);
the("#explorer-legend").replaceChildren(legend());

explorer = new Explorer({
  canvasHost,
  table: new TableTwin(the<HTMLTableElement>("#explorer-table"), {
    select: (id) => explorer.select(id),
    expand: (id) => explorer.expand(id),
    hide: (id) => explorer.hide(id),
  }),
  card: new SideCard(
    the("#explorer-card"),
    {
      expand: (id) => explorer.expand(id),
      seed: (id) => explorer.seed(id),
      pathFrom: (id) => explorer.startPath(id),
      pin: (id) => explorer.pin(id),
      hide: (id) => explorer.hide(id),
    },
    "Select a node on the map or in the table: its facts, and why it is near, are shown here.",
    "h2",
  ),
  patience: new Patience(the("#explorer-away")),
  say,
  changed: (now) => {
    for (const follow of followers) follow(now);
  },
  problem: (text) => {
    problem.textContent = text;
    problem.hidden = text === "";
  },
});

const search = the<HTMLInputElement>("#explorer-search input");
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
    const next = at === null ? seeds[0] : explorer.canvas?.beside(at, ...arrow);
    if (next) explorer.select(next);
  } else if (event.key === "Enter" && at !== null) explorer.expand(at);
  else return;
  event.preventDefault();
});

// on a phone the panels are sheets under the map, closed until they are wanted
const wide = matchMedia("(min-width: 60rem)");
const unfold = (): void => {
  for (const panel of root.querySelectorAll<HTMLDetailsElement>("details.panel")) panel.open = wide.matches;
};
wide.addEventListener("change", unfold);
unfold();
offerBench(explorer);
