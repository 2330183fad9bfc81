// Keys that do what buttons do, and the list of them.
import { button, element } from "../map/elements";

export interface Shortcut {
  readonly key: string;
  readonly says: string;
  act(): void;
}

/** Listens for the keys wherever nothing is being typed; `?` opens the list. */
export function listenForKeys(shortcuts: readonly Shortcut[]): { open(): void } {
  const list = dialog(shortcuts);
  document.body.append(list);
  const open = (): void => {
    if (!list.open) list.showModal();
  };
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    const typing = target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.altKey || list.open) return;
    const undoing = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    if ((event.ctrlKey || event.metaKey) && !undoing) return;
    const key = undoing ? (event.shiftKey ? "R" : "U") : event.key.length === 1 ? event.key.toUpperCase() : event.key;
    if (key === "?") open();
    else {
      const shortcut = shortcuts.find((one) => one.key === key);
      if (!shortcut) return;
      shortcut.act();
    }
    event.preventDefault();
  });
  return { open };
}

function dialog(shortcuts: readonly Shortcut[]): HTMLDialogElement {
  const made = element(
    "dialog",
    { class: "shortcuts", "aria-labelledby": "shortcuts-title" },
    element("h2", { id: "shortcuts-title" }, "Keys"),
    element(
      "dl",
      {},
      ...[
        ...shortcuts,
        { key: "Arrows", says: "On the map: go to the next node in that direction" },
        { key: "?", says: "This list" },
      ].flatMap(({ key, says }) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, says)]),
    ),
  );
  made.append(button("Close", () => made.close(), { autofocus: true }));
  return made;
}
