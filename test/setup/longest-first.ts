import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest. Where they have been run before, vitest knows by itself. */
const LONG = [
  "browser/axe",
  "browser/axe-folders",
  "browser/layout",
  "browser/charts",
  "browser/evidence",
  "browser/coder",
  "browser/pages",
  "browser/servers",
  "commands/code",
  "check",
  "site/build/loaders",
  "coder/linear",
  "coder/properties",
  "data/broken-tables",
  "components/charts/counted",
  "site/blocks/static-method"
].map((name) => `/test/${name}.test.ts`);

/** Begins with the files that take longest, so that at the end no process waits for another; else as vitest does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(name));
    return [...new Set(sorted.map(({ project }) => project))].flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}
