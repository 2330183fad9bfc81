// Names in any direction inside English text. Imports remove the characters that change the direction of what follows.
import { element } from "./elements";

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** A letter of a script that runs from right to left. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ["\u2068", "\u2069"];

/** The name without characters that would change the direction of the text around it. */
export function withoutControls(name: string): string {
  return name.replace(CONTROLS, "");
}

/** The name for a text without elements, in which others stand before and after it. */
export function isolated(name: string): string {
  const plain = withoutControls(name);
  return RIGHT_TO_LEFT.test(plain) ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE : plain;
}

/** Whether the first letter is of a script that runs from right to left. */
export function startsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? "");
}

/** The name in an element that takes its direction from its first letter, with its language if it is known. */
export function bdi(name: string, language: string | null = null): HTMLElement {
  return element("bdi", { lang: language && LANGUAGE.test(language) ? language : null }, withoutControls(name));
}
