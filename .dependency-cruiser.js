/**
 * What may import what: folders import one way, and no files import each other in a circle. Imports of types count as well.
 * A folder may import from those that stand before it.
 */
const FOLDERS = ["coder", "evaluation", "data", "components", "site", "commands"].map((name) => `src/${name}`);

/**
 * The rooms of the coder in the order in which text goes through them; above them the files that lead it through. `article`
 * stands after `time`, whose names of months it reads the date of a page with.
 */
const ROOMS = ["model", "codebook", "syntax", "time", "article", "actors", "clauses", "events", "classifier", "dating", "actions"].map(
  (name) => `src/coder/${name}`
);
const TOP = "src/coder/(?!time\\.ts)[^/]+\\.ts$";

/** The files of a folder, and the file of its name beside it, which is its door. */
const inside = (folder) => `${folder}(?:/|\\.ts$)`;

const oneWay = (folders, top = []) =>
  folders.map((folder, i) => ({
    name: `nothing-after-${folder.replace(/^src\//, "").replace("/", "-")}`,
    severity: "error",
    from: { path: `^(?:${inside(folder)})` },
    to: { path: `^(?:${[...folders.slice(i + 1).map(inside), ...top].join("|")})` }
  }));

/** A new folder has to be given its place in the order before anything imports from it. */
const placed = (name, parent, folders) => ({
  name,
  severity: "error",
  from: {},
  to: { path: `^${parent}/[^/]+/`, pathNot: `^(?:${folders.map(inside).join("|")})` }
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    placed("folder-without-a-place", "src", FOLDERS),
    placed("room-without-a-place", "src/coder", ROOMS),
    ...oneWay(FOLDERS).slice(0, -1),
    ...oneWay(ROOMS, [TOP])
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    includeOnly: "^src/",
    exclude: "^src/\\.observablehq/"
  }
};
