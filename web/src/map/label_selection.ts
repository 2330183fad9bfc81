// Which labels are shown: the most important first, none over another.

export interface Candidate {
  readonly id: string;
  /** Where on the screen the node is, and its radius there. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How wide its label is. */
  readonly width: number;
  /** What is most important is labelled first. */
  readonly importance: number;
}

export type Side = "right" | "left";

const HEIGHT = 17;
const MARGIN = 4;
const SIDES: readonly Side[] = ["right", "left"];
const CELL = 64;
const CLEAR_MAX = 400;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Which labels have room beside their nodes on a screen of this size, and on which side. */
export function chooseLabels(
  candidates: readonly Candidate[],
  width: number,
  height: number,
  most = 120,
): Map<string, Side> {
  const chosen = new Map<string, Side>();
  const taken = new Map<string, Box[]>();
  // a label over a node would hide it: where there are few enough to tell apart, they are kept clear
  if (candidates.length <= CLEAR_MAX) {
    for (const { x, y, size } of candidates) {
      const half = Math.max(1, 0.8 * size);
      const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
      for (const cell of cellsOf(box)) taken.set(cell, [...(taken.get(cell) ?? []), box]);
    }
  }
  const inOrder = [...candidates].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const { id, x, y, size, width: long } of inOrder) {
    if (chosen.size >= most) break;
    for (const side of SIDES) {
      const left = side === "right" ? x + size : x - size - long - 2 * MARGIN;
      const box = { left, right: left + long + 2 * MARGIN, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
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
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++)
      cells.push(`${column} ${row}`);
  }
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
