import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first; one that begins late would keep the others' processes waiting for it. */
const LONG = [
  "browser/axe",
  "browser/charts",
  "browser/layout",
  "browser/evidence",
  "browser/coder",
  "browser/pages",
  "browser/axe-folders",
  "browser/servers",
  "browser/share",
  "browser/weight",
  "commands/code",
  "check",
  "site/build/loaders",
  "site/blocks/static-method",
  "data/broken-tables",
  "data/curated",
  "coder/linear",
  "coder/properties",
  "components/charts/counted",
  "site/blocks/static-codebook",
  "coder/time/safety"
].map((name) => `/test/${name}.test.ts`);

/** Begins with the files that take longest, so that at the end no process waits for another; else as vitest does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return [...new Set(sorted.map(({ project }) => project))].flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((a, b) => place(a) - place(b))
    );
  }
}
