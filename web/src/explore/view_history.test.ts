import { expect, test } from "vitest";
import { History } from "./view_history";

test("undo goes back, redo forth, and something new ends what could be redone", () => {
  const history = new History("a");
  history.push("b");
  history.push("c");
  expect(history.go(history.at - 1)).toBe("b");
  expect([history.canUndo, history.canRedo]).toEqual([true, true]);
  history.replace("b, selected");
  expect(history.go(history.at + 1)).toBe("c");
  expect(history.go(history.at - 1)).toBe("b, selected");
  history.push("d");
  expect(history.canRedo).toBe(false);
  expect(history.go(3)).toBeNull();
  expect(history.current).toBe("d");
  expect(history.go(0)).toBe("a");
  expect(history.canUndo).toBe(false);
});
