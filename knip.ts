import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "observablehq.config.ts",
    // Imported afresh at each change, by name.
    "src/site/blocks/statics.ts",
    "src/commands/*.ts",
    // Loaders are named after what they make: tables.zip.ts.
    "src/**/*.{zip,csv,json,svg,png,js,txt}.ts",
    "src/**/*.md",
    // Bundled by path.
    "src/components/page/coding-worker.ts",
    "src/components/page/embed.ts",
    // Run as processes of their own by a test.
    "test/**/*-racer.ts",
    "test/setup/answers.ts"
  ],
  project: ["src/**/*.{ts,md}", "test/**/*.ts"],
  // The cells of a page import charts and widgets.
  compilers: {
    md: (text: string) => [...text.matchAll(/```(?:js|ts)[^\n]*\n([\s\S]*?)```/g)].map(([, cell]) => cell).join("\n")
  },
  // A type may be exported for what its name says in the signature of another export.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreBinaries: ["apt-get", "mkfifo", "sha256sum", "ssh-keygen", "ip"],
  ignoreDependencies: [
    // Read as data files, by path.
    "italian-verbs-dict",
    // Where the typefaces in src/style/fonts/ are copied from, so that their version is on record.
    "@fontsource/.*"
  ]
};

export default config;
