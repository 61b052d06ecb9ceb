/**
 * The tables in the words of Croissant 1.0 (JSON-LD), which data loaders and catalogues of data sets read, made from
 * `SCHEMA`.
 * @see https://docs.mlcommons.org/croissant/docs/croissant-spec.html
 */
import { PUBLISHED, SCHEMA, type ColumnType, type TableName } from "../coder/model/schema.ts";
import { AUTHORS, bibtex, DATA_LICENCE, dayOf, doiAddress, KEYWORDS, type Release, RIGHTS, TITLE, VERSION } from "./about.ts";
import { sha256 } from "./sha256.ts";

/** Where it stands, beside the tables. */
export const CROISSANT = "croissant.json";

/** The forms of a table that are described. Fields are read from the second, in which they have their types. */
const FORMATS = { csv: "text/csv", parquet: "application/x-parquet" } as const;

const DATA_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date"
};

/** As the specification has it, word for word: readers look for these names. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  equivalentProperty: "cr:equivalentProperty",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileProperty: "cr:fileProperty",
  fileObject: "cr:fileObject",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform"
};

/** The whole description. `files` are the archive's members by name, for their sizes and hashes. */
export function croissant(files: Readonly<Record<string, string | Uint8Array>>, release: Release) {
  const { edition } = release;
  const day = edition && dayOf(edition);
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: TITLE,
    description: RIGHTS,
    // The specification asks for a semantic version; an edition is a build of one.
    version: edition ? `${VERSION}+${edition.name}` : VERSION,
    ...(day && { datePublished: day }),
    ...(edition?.doi && { identifier: doiAddress(edition.doi) }),
    license: DATA_LICENCE.path,
    keywords: KEYWORDS,
    inLanguage: ["it", "en"],
    isAccessibleForFree: true,
    creator: { "@type": "sc:Organization", name: AUTHORS },
    citeAs: bibtex(release),
    distribution: PUBLISHED.flatMap((table) =>
      Object.entries(FORMATS).map(([format, mediatype]) =>
        fileObject(`${table}.${format}`, mediatype, files[`${table}.${format}`])
      )
    ),
    recordSet: PUBLISHED.map(recordSet)
  };
}

export type Croissant = ReturnType<typeof croissant>;

/** A file, by its address. */
export function fileObject(contentUrl: string, encodingFormat: string, content: string | Uint8Array) {
  const bytes = Buffer.from(content);
  const name = contentUrl.replace(/^.*\//, "");
  return {
    "@type": "cr:FileObject",
    "@id": name,
    name,
    contentUrl,
    contentSize: `${bytes.length} B`,
    encodingFormat,
    sha256: sha256(bytes)
  };
}

function recordSet(table: TableName) {
  const { title, description, primaryKey, columns } = SCHEMA[table];
  return {
    "@type": "cr:RecordSet",
    "@id": table,
    name: title,
    description,
    key: primaryKey.map((column) => ({ "@id": `${table}/${column}` })),
    // Which column refers to which table is in the Data Package: a Croissant reader would join them at once.
    field: columns.map(({ name, type, description }) => ({
      "@type": "cr:Field",
      "@id": `${table}/${name}`,
      name,
      description,
      dataType: DATA_TYPES[type],
      source: { fileObject: { "@id": `${table}.parquet` }, extract: { column: name } }
    }))
  };
}
