import { expect, test } from "vitest";
import { isolated, startsRightToLeft, withoutControls } from "./direction";
import { needsShaping } from "./shaped_labels";

test("a name loses the characters that change the direction of what follows, and is isolated if it runs leftwards", () => {
  expect(withoutControls("Eve \u202elive\u2069")).toBe("Eve live");
  expect(isolated("Eve \u202elive")).toBe("Eve live");
  expect(isolated("דנה\u2069\u202e")).toBe("\u2068דנה\u2069");
  expect(isolated("Łukasz 王伟")).toBe("Łukasz 王伟");
});

test("the first letter decides the direction", () => {
  expect(startsRightToLeft("(1) מבוא to Python")).toBe(true);
  expect(startsRightToLeft("C++ מבוא")).toBe(false);
  expect(startsRightToLeft("123")).toBe(false);
});

test("labels that sigma cannot draw letter by letter are laid out by the browser", () => {
  for (const label of ["מבוא", "مقدمة", "हिन्दी", "e\u0301tude", "👩\u200d🔬"])
    expect(needsShaping(label, null), label).toBe(true);
  for (const label of ["Łukasz", "Ελληνικά", "мост", "骨と直"]) expect(needsShaping(label, null), label).toBe(false);
  expect(needsShaping("骨と直", "ja")).toBe(true);
});
