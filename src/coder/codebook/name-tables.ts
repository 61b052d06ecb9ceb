/** The tables of names, checked: the rows of `data/countries.csv`, `data/actors.csv` and `data/places.csv`. */
import type { PartnerGroup } from "../model/code-lists.ts";
import type { Country, GazetteerActor } from "./codebook-rows.ts";
import { list, type Reject, type Row } from "./table.ts";

/** The countries that can be used; rows without a code or with an unknown group are rejected. */
export function countriesOf(rows: readonly Row[], reject: Reject): Country[] {
  const countries: Country[] = [];
  for (const row of rows) {
    if (!/^[A-Z]{3}$/.test(row.country)) reject(row, `${row.country || "an empty cell"} is not an ISO 3166-1 alpha-3 code`);
    else if (!["", "socialist", "russia", "us-allies", "other"].includes(row.group)) reject(row, `unknown group ${row.group}`);
    else
      countries.push({
        country: row.country,
        name: row.name,
        group: row.group as PartnerGroup | "",
        names: list(row.names),
        demonyms: list(row.demonyms),
        capital: list(row.capital),
        metonyms: list(row.metonyms)
      });
  }
  return countries;
}

/** The actors that can be used; rows of an unknown kind or of a country that is not among the codes are rejected. */
export function actorsOf(rows: readonly Row[], codes: ReadonlySet<string>, reject: Reject): GazetteerActor[] {
  const actors: GazetteerActor[] = [];
  for (const row of rows) {
    if (!["person", "institution", "agency", "group"].includes(row.kind)) reject(row, `unknown kind ${row.kind}`);
    else if (row.country !== "" && codes.size > 0 && !codes.has(row.country))
      reject(row, `country ${row.country} is not in countries.csv`);
    else
      actors.push({
        actor: row.actor,
        kind: row.kind as GazetteerActor["kind"],
        country: row.country,
        role: row.role,
        from: row.from,
        to: row.to,
        spellings: list(row.spellings),
        short: list(row.short),
        default: row.default === "true"
      });
  }
  return actors;
}

/** The country of each city or region; rows of a country that is not among the codes are rejected. */
export function placesOf(rows: readonly Row[], codes: ReadonlySet<string>, reject: Reject): Map<string, string> {
  const places = new Map<string, string>();
  for (const row of rows) {
    if (!codes.has(row.country)) reject(row, `country ${row.country} is not in countries.csv`);
    else places.set(row.place, row.country);
  }
  return places;
}
