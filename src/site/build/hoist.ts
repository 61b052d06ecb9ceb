/**
 * Framework turns each `import` of a page into a dynamic one inside its cell:
 *
 *     body: async () => {
 *     const {bars} = await import("./_import/components/bars.62f10158.js");
 *
 * A bundler cannot drop what such an import does not use, and the browser asks for one file after
 * the other. This makes them static imports of the whole script again. An `import()` that the page's
 * author wrote further down in a cell is left alone: that one is meant to be loaded late.
 */
export function hoistImports(script: string): string {
  const imports: string[] = [];
  const take = (specifiers: string, source: string): string => {
    const prefix = `$${imports.length}_`;
    if (!specifiers.startsWith("{")) {
      imports.push(`import * as ${prefix} from ${source};`);
      return `const ${specifiers} = ${prefix};`;
    }
    const names = specifiers
      .slice(1, -1)
      .split(",")
      .filter((name) => name.trim() !== "")
      .map((name) => {
        const [imported, local = imported] = name.split(":").map((part) => part.trim());
        return { imported, local };
      });
    imports.push(`import {${names.map(({ imported, local }) => `${imported} as ${prefix}${local}`).join(", ")}} from ${source};`);
    return names.map(({ local }) => `const ${local} = ${prefix}${local};`).join(" ");
  };
  const body = script
    .replace(ONE, (_, start: string, specifiers: string, source: string) => start + take(specifiers, source))
    .replace(SEVERAL, (_, start: string, specifiers: string, sources: string) => {
      const targets = specifiers.match(/\{[^}]*\}|[\w$]+/g) ?? [];
      const from = [...sources.matchAll(/import\(("[^"]*")\)/g)].map(([, source]) => source);
      return start + targets.map((target, i) => take(target, from[i])).join(" ");
    });
  return imports.join("\n") + body;
}

const ONE = /(, body: async \([^)]*\) => \{\n)const (\{[^}]*\}|[\w$]+) = await import\(("[^"]*")\);/g;
const SEVERAL =
  /(, body: async \([^)]*\) => \{\n)const \[([^\]]*)\] = await Promise\.all\(\[((?:import\("[^"]*"\)(?:, )?)*)\]\);/g;
