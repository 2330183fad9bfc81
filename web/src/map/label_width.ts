// The width of labels in the font of the map.

export const LABEL_PX = 12;
export const LABEL_FONT = "system-ui, sans-serif";

/** Mean width of a character, as a share of the font size. */
const AVERAGE_ADVANCE = 0.55;

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** The width in pixels; estimated from the length where there is no canvas, as in tests. */
export function widthOf(label: string): number {
  const known = widths.get(label);
  if (known !== undefined) return known;
  if (pen === undefined) {
    pen = globalThis.document?.createElement("canvas").getContext("2d") ?? null;
    if (pen) pen.font = `${LABEL_PX}px ${LABEL_FONT}`;
  }
  const width = pen?.measureText(label).width ?? label.length * LABEL_PX * AVERAGE_ADVANCE;
  widths.set(label, width);
  return width;
}
