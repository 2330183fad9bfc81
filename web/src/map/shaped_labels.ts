// Labels as HTML over the map. Sigma draws a label letter by letter from left to right, which is wrong for scripts that
// run from right to left, join letters or combine marks, and for Chinese characters whose form depends on the language.
import type Graph from "graphology";
import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import { bdi, RIGHT_TO_LEFT } from "./direction";
import { element } from "./elements";

const JOINED = /[\p{M}\u200d]/u;
const HAN = /\p{Script=Han}/u;
const MARGIN_PX = 4;

/** Whether the browser must lay out the label. Its node has an empty `label` and the label as `text`. */
export function needsShaping(label: string, language: string | null): boolean {
  return RIGHT_TO_LEFT.test(label) || JOINED.test(label) || (language !== null && HAN.test(label));
}

export class ShapedLabels {
  private readonly layer = element("div", { class: "map-labels", "aria-hidden": "true" });
  private readonly shown = new Map<string, HTMLElement>();
  private hovered: string | null = null;

  constructor(private readonly graph: Graph) {}

  /** Shows the labels over what sigma draws in `host`, and keeps them at their nodes. */
  follow(sigma: Sigma, host: HTMLElement): void {
    host.append(this.layer);
    const place = (): void => this.place(sigma);
    const hover = (node: string | null): void => {
      this.hovered = node;
      place();
    };
    sigma.on("enterNode", ({ node }) => hover(node));
    sigma.on("leaveNode", () => hover(null));
    sigma.on("afterRender", place);
    sigma.getCamera().on("updated", place);
  }

  private place(sigma: Sigma): void {
    const old = new Set(this.shown.keys());
    this.graph.forEachNode((id, attributes) => {
      const hovered = id === this.hovered;
      if (attributes.label !== "" || (attributes.labelled !== "visible" && !hovered)) return;
      old.delete(id);
      const { x, y } = sigma.graphToViewport({ x: attributes.x, y: attributes.y });
      const offset = sigma.scaleSize(attributes.size) + MARGIN_PX;
      const [left, shift] = attributes.side === "right" ? [x + offset, "0px"] : [x - offset, "-100%"];
      const span = this.shown.get(id) ?? this.add(id, attributes);
      span.style.transform = `translate(${left}px, ${y}px) translate(${shift}, -50%)`;
      span.classList.toggle("hovered", hovered);
    });
    for (const id of old) {
      this.shown.get(id)?.remove();
      this.shown.delete(id);
    }
  }

  private add(id: string, { text, language }: Attributes): HTMLElement {
    const span = bdi(text, language);
    this.shown.set(id, span);
    this.layer.append(span);
    return span;
  }
}
