// The shape of retracted papers: a disc from which a diagonal cross is cut out.
import type { SDFShape } from "sigma/rendering";
import { CROSS_WIDTH } from "./appearance";

export function sdfCrossed(): SDFShape {
  const glsl = `
float sdf_crossed(vec2 uv, float size) {
  vec2 turned = abs(vec2(uv.x + uv.y, uv.x - uv.y)) * 0.70710678;
  float bars = min(turned.x, turned.y) - ${(CROSS_WIDTH / 2).toFixed(2)} * size;
  return max(length(uv) - size, -bars);
}
`;
  return { name: "crossed", glsl, uniforms: [] };
}
