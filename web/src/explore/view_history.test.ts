import { expect, test } from "vitest";
import { ViewHistory } from "./view_history";

test("undo goes back, redo goes forward, and a new entry removes the entries for redo", () => {
  const history = new ViewHistory("a");
  history.push("b");
  history.push("c");
  expect(history.go(history.index - 1)).toBe("b");
  expect([history.canUndo, history.canRedo]).toEqual([true, true]);
  history.replace("b, selected");
  expect(history.go(history.index + 1)).toBe("c");
  expect(history.go(history.index - 1)).toBe("b, selected");
  history.push("d");
  expect(history.canRedo).toBe(false);
  expect(history.go(3)).toBeNull();
  expect(history.current).toBe("d");
  expect(history.go(0)).toBe("a");
  expect(history.canUndo).toBe(false);
});
