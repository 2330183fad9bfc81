// Which labels are shown: the most important first, and no label over another.

export interface Candidate {
  readonly id: string;
  /** The position and radius of the node on the screen, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The width of its label in pixels. */
  readonly width: number;
  /** The most important node is labelled first. */
  readonly importance: number;
}

export type Side = "right" | "left";

const LABEL_HEIGHT_PX = 17;
const MARGIN_PX = 4;
const SIDES: readonly Side[] = ["right", "left"];
/** Size of a cell of the grid that finds overlaps. */
const CELL_PX = 64;
/** With more nodes than this, labels may cover nodes. */
const UNCOVERED_NODES_MAX = 400;
const LABELS_MAX = 120;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The labels that have room beside their nodes on a screen of this size, and on which side. */
export function chooseLabels(
  candidates: readonly Candidate[],
  width: number,
  height: number,
  labelsMax = LABELS_MAX,
): Map<string, Side> {
  const chosen = new Map<string, Side>();
  const taken = new Map<string, Box[]>();
  // a label would hide a node under it
  if (candidates.length <= UNCOVERED_NODES_MAX) {
    for (const { x, y, size } of candidates) {
      const half = Math.max(1, 0.8 * size);
      const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
      for (const cell of cellsOf(box)) taken.set(cell, [...(taken.get(cell) ?? []), box]);
    }
  }
  const inOrder = [...candidates].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const { id, x, y, size, width: long } of inOrder) {
    if (chosen.size >= labelsMax) break;
    for (const side of SIDES) {
      const left = side === "right" ? x + size : x - size - long - 2 * MARGIN_PX;
      const box = {
        left,
        right: left + long + 2 * MARGIN_PX,
        top: y - LABEL_HEIGHT_PX / 2,
        bottom: y + LABEL_HEIGHT_PX / 2,
      };
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
      const cells = cellsOf(box);
      if (cells.some((cell) => taken.get(cell)?.some((other) => overlap(box, other)))) continue;
      chosen.set(id, side);
      for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), box]);
      break;
    }
  }
  return chosen;
}

function cellsOf(box: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(box.left / CELL_PX); column <= Math.floor(box.right / CELL_PX); column++) {
    for (let row = Math.floor(box.top / CELL_PX); row <= Math.floor(box.bottom / CELL_PX); row++)
      cells.push(`${column} ${row}`);
  }
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
