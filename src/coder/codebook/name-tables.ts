/** The tables of names as the coder uses them: the rows of `data/countries.csv` and `data/actors.csv`. */
import type { PartnerGroup } from "../model/code-lists.ts";
import type { Country, GazetteerActor } from "./codebook-rows.ts";
import { list, type Row } from "./table.ts";

/** The countries. */
export function countriesOf(rows: readonly Row[]): Country[] {
  return rows.map((row) => ({
    country: row.country,
    name: row.name,
    group: row.group as PartnerGroup | "",
    names: list(row.names),
    demonyms: list(row.demonyms),
    capital: list(row.capital),
    metonyms: list(row.metonyms),
    half: row.half ?? ""
  }));
}

/** The actors, one for each office that a person held. */
export function actorsOf(rows: readonly Row[]): GazetteerActor[] {
  return rows.map((row) => ({
    actor: row.actor,
    kind: row.kind as GazetteerActor["kind"],
    country: row.country,
    role: row.role,
    from: row.from,
    to: row.to,
    spellings: list(row.spellings),
    short: list(row.short),
    default: row.default === "true"
  }));
}
