// HTML elements created by script, without markup in strings.

type Child = Node | string | null | undefined | false;

/** An element with attributes and children. An attribute that is false, null or undefined is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | null | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(
    ...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false),
  );
  return made;
}

/** A button that calls `action` when it is clicked. */
export function button(
  text: string,
  action: () => void,
  attributes: Record<string, string | boolean | null> = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", action);
  return made;
}

/** The mark of a retracted paper, with a blank after it. */
export function retractedMark(): HTMLElement {
  return element("strong", { class: "tag bad" }, "Retracted ");
}

/** The first element that matches. Throws if there is none. */
export function findElement<T extends HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
