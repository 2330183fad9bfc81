// Keyboard shortcuts, and the dialog that lists them.
import { button, element } from "../map/elements";

export interface Shortcut {
  readonly key: string;
  readonly description: string;
  action(): void;
}

/** Listens for the keys, except while the user types in a field; `?` opens the list. */
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
      shortcut.action();
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
        { key: "Arrows", description: "On the map: select the next node in that direction" },
        { key: "?", description: "Show this list" },
      ].flatMap(({ key, description }) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, description)]),
    ),
  );
  made.append(button("Close", () => made.close(), { autofocus: true }));
  return made;
}
