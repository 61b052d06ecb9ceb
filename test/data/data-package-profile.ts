/**
 * The profile of Data Package 2.0 as far as this project uses it, as a JSON Schema: packages, resources
 * with a path, sources, licences, contributors, table schemas with fields of five types, keys, codes.
 * Written down from the standard, since no package of the registry carries its profile:
 * https://datapackage.org/standard/data-package/ and https://datapackage.org/standard/table-schema/
 * It is stricter than the standard in one place: a property that is not listed is an error, but for
 * those named as ours.
 */
const string = { type: "string", minLength: 1 };
const strings = { type: "array", minItems: 1, uniqueItems: true, items: string };
const uri = { type: "string", format: "uri" };
/** A URL, or a relative POSIX path that stays within the package. */
const path = { type: "string", pattern: "^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$" };
const name = { type: "string", pattern: "^[a-z0-9._-]+$|^[a-z_]+$" };
const closed = (properties: object, required: string[] = []) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false
});

const license = {
  ...closed({ name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path, title: string }),
  anyOf: [{ required: ["name"] }, { required: ["path"] }]
};
const source = { ...closed({ title: string, path, email: string, version: string, changes: string }), minProperties: 1 };

const field = (type: string, value: object, more: object = {}) =>
  closed(
    {
      name: string,
      type: { const: type },
      title: string,
      description: string,
      unit: string,
      constraints: closed({
        required: { type: "boolean" },
        enum: { type: "array", minItems: 1, uniqueItems: true, items: value }
      }),
      ...more
    },
    ["name", "type", "description"]
  );
const categories = (value: object) => ({ type: "array", minItems: 1, items: closed({ value, label: string }, ["value"]) });
const integer = { type: "integer" };

const tableSchema = closed(
  {
    fields: {
      type: "array",
      minItems: 1,
      items: {
        oneOf: [
          field("string", { type: "string" }, { categories: categories({ type: "string" }) }),
          field("integer", integer, { categories: categories(integer) }),
          field("number", { type: "number" }),
          field("boolean", { type: "boolean" }),
          field("date", { type: "string", format: "date" })
        ]
      }
    },
    fieldsMatch: { type: "array", items: { enum: ["exact", "equal", "subset", "superset", "partial"] } },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: strings,
    uniqueKeys: { type: "array", minItems: 1, items: strings },
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: closed({ fields: strings, reference: closed({ resource: string, fields: strings }, ["resource", "fields"]) }, [
        "fields",
        "reference"
      ])
    }
  },
  ["fields"]
);

const resource = closed(
  {
    name,
    type: { const: "table" },
    title: string,
    description: string,
    path,
    format: string,
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    encoding: string,
    bytes: integer,
    hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$" },
    dialect: closed({
      header: { type: "boolean" },
      delimiter: string,
      lineTerminator: string,
      quoteChar: string,
      doubleQuote: { type: "boolean" }
    }),
    schema: tableSchema
  },
  ["name", "path"]
);

export const dataPackageProfile = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...closed(
    {
      $schema: uri,
      name,
      title: string,
      description: string,
      version: string,
      keywords: strings,
      licenses: { type: "array", minItems: 1, items: license },
      contributors: { type: "array", minItems: 1, items: closed({ title: string, roles: strings }) },
      sources: { type: "array", items: source },
      resources: { type: "array", minItems: 1, items: resource },
      inputs_sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
      code_license: license
    },
    ["resources"]
  )
};
