import { expect, test } from "vitest";
import { hoistImports } from "../../../src/site/build/hoist.ts";

const cell = (first: string) => `
define({id: "1", inputs: ["FileAttachment"], outputs: ["x"], body: async (FileAttachment) => {
${first}
return {x};
}});
`;

test("an import of a page's cell becomes a static import of the names it uses", () => {
  const script = hoistImports(cell('const {bars, default: chart, a: b} = await import("./_import/bars.1234abcd.js");'));
  expect(script).toContain('import {bars as $0_bars, default as $0_chart, a as $0_b} from "./_import/bars.1234abcd.js";');
  expect(script).toContain("const bars = $0_bars; const chart = $0_chart; const b = $0_b;");
  expect(script).not.toContain("await import");
});

test("several imports of one cell keep their own modules", () => {
  const script = hoistImports(
    cell('const [{a}, Plot, {b}] = await Promise.all([import("./a.js"), import("./plot.js"), import("./b.js")]);')
  );
  expect(script.split("\n").slice(0, 3)).toEqual([
    'import {a as $0_a} from "./a.js";',
    'import * as $1_ from "./plot.js";',
    'import {b as $2_b} from "./b.js";'
  ]);
  expect(script).toContain("const a = $0_a; const Plot = $1_; const b = $2_b;");
});

test("an import for its effect alone is kept", () => {
  expect(hoistImports(cell('const {} = await import("./effect.js");'))).toContain('import {} from "./effect.js";');
});

test("an import that the author wrote to be loaded late stays late", () => {
  const late = cell('button.onclick = async () => { const {code} = await import("./coder.js"); };');
  expect(hoistImports(late)).toBe(late);
});
