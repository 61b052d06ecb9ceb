/** Addresses that stay: what is published beside the pages, for the site's `dynamicPaths`. */
import { PUBLISHED } from "../coder/model/schema.ts";
import { CROISSANT } from "./croissant.ts";

/** The preview's address, which examples name until they are read at another one. */
export const EXAMPLE_ADDRESS = "http://127.0.0.1:3000/";

/** The archive of all tables. */
export const ARCHIVE = "/data/tables.zip";

/** The forms in which every table is published. */
export const TABLE_FORMATS = ["csv", "json", "parquet"] as const;

/** Where one table stands. */
export function tableAddress(name: string, format: (typeof TABLE_FORMATS)[number]): string {
  return `/data/tables/${name}.${format}`;
}

/** Every stable address of the data. */
export const DATA_ADDRESSES: readonly string[] = [
  ARCHIVE,
  ...PUBLISHED.flatMap((name) => TABLE_FORMATS.map((format) => tableAddress(name, format))),
  ...["readings.json", "datapackage.json", CROISSANT, "README.md", "CITATION.cff"].map((file) => `/data/tables/${file}`)
];

/** Name of a chart's image: `shift.svg` by day, `shift-dark.svg` by night. */
export function chartFile(name: string, theme: "light" | "dark", format: "svg" | "png"): string {
  return `${name}${theme === "dark" ? "-dark" : ""}.${format}`;
}

/** The images of a chart. */
export const chartImages = (name: string) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["svg", "png"] as const).map((format) => ({ theme, format, address: `/charts/${chartFile(name, theme, format)}` }))
  );

/** The stable addresses of these charts: images by day and by night, and the rows that are drawn. */
export function chartAddresses(names: Iterable<string>): string[] {
  return [...names].flatMap((name) => [...chartImages(name).map(({ address }) => address), `/charts/${name}.csv`]);
}
