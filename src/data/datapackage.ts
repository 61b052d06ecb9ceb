/**
 * The descriptor of the archive, a Data Package of version 2 with a Table Schema for each table, made
 * from `SCHEMA`.
 * @see https://datapackage.org/standard/data-package/
 */
import { PUBLISHED, SCHEMA, type Column, type TableName } from "../coder/model/schema.ts";
import type { ArticleRow } from "../coder/model/table-rows.ts";
import {
  AUTHORS,
  caveats,
  CODE_LICENCE,
  DATA_LICENCE,
  dayOf,
  doiAddress,
  KEYWORDS,
  NAME,
  type Release,
  RIGHTS,
  TITLE,
  versionOf
} from "./about.ts";
import { codesOf } from "./codes.ts";
import { curatedRows } from "./curated.ts";
import { sha256 } from "./sha256.ts";
import type { PublishedTables } from "./tables.ts";

/** The descriptor. The tables are for the caveats and the sources; `files`, the archive's members by name, for their sizes and hashes. */
export function datapackage(tables: PublishedTables, files: Record<string, string>, release: Release) {
  const { inputs_sha256, edition } = release;
  const day = edition && dayOf(edition);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: NAME,
    ...(edition?.doi && { id: doiAddress(edition.doi) }),
    title: TITLE,
    version: versionOf(release),
    ...(day && { created: `${day}T00:00:00Z` }),
    description: [RIGHTS, ...caveats(tables)].join("\n\n"),
    keywords: KEYWORDS,
    licenses: [DATA_LICENCE],
    contributors: [{ title: AUTHORS, roles: ["creator"] }],
    sources: [...tables.articles.map(articleSource), ...codebookSources()],
    inputs_sha256,
    code_license: CODE_LICENCE,
    resources: [...PUBLISHED.map((name) => tableResource(name, files[`${name}.csv`])), readingsResource(files["readings.json"])]
  };
}

function tableResource(name: TableName, csv: string) {
  const { title, description } = SCHEMA[name];
  return {
    name,
    type: "table",
    title,
    description,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...fingerprint(csv),
    dialect: { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true },
    schema: tableSchema(name)
  };
}

/** The Table Schema of a table. A key with a column that may be empty is a unique key, not a primary one. */
export function tableSchema(name: TableName) {
  const { columns, primaryKey, foreignKeys } = SCHEMA[name];
  const complete = primaryKey.every((key) => columns.find((column) => column.name === key)?.required);
  return {
    fields: columns.map(field),
    missingValues: [""],
    ...(complete && { primaryKey }),
    ...(!complete && { uniqueKeys: [primaryKey] }),
    ...(foreignKeys && {
      foreignKeys: foreignKeys.map(({ fields, table, references }) => ({
        fields,
        reference: { resource: table, fields: references }
      }))
    })
  };
}

function field(column: Column) {
  const { name, type, description, required, unit } = column;
  const codes = codesOf(column);
  const constraints = { ...(required && { required }), ...(codes && { enum: codes.map(({ value }) => value) }) };
  return {
    name,
    type,
    description,
    ...(unit && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(codes && { categories: codes.map(({ value, meaning }) => ({ value, label: meaning })) })
  };
}

function readingsResource(json: string) {
  return {
    name: "readings",
    title: "Readings",
    description:
      "Each article as the coder read it: its text, the parts left out, the sentences, and for every mention the steps by which it came about. Offsets are in UTF-16 code units.",
    path: "readings.json",
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    ...fingerprint(json)
  };
}

function fingerprint(text: string) {
  const bytes = Buffer.from(text, "utf8");
  return { bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
}

/** An article as a source, with what was done to it: the original where its address is known, else its text among the readings. */
function articleSource({ title, outlet, url, archived, byline, published, sentences, mentions, sha256 }: ArticleRow) {
  const name = [outlet, byline, title && `“${title}”`].filter(Boolean).join(", ");
  return {
    title: [name || "News article in Italian", published].filter(Boolean).join(", "),
    path: url || archived || "readings.json",
    ...(sha256 && { version: `sha256:${sha256}` }),
    changes: `Read as text, ${sentences} sentences with header, byline and site boilerplate left out; ${mentions} passages quoted as they stand.`
  };
}

function codebookSources() {
  return curatedRows("sources.csv").map(({ title, path, changes }) => ({ title, path, changes }));
}
