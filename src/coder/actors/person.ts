/** A person as a phrase: a name, its nationality before it, the office in apposition after it. */
import { endOf, entry, leadsName, makePhrase, type NounPhraseContext, type Phrase, textOf } from "./noun-phrase.ts";
import { office } from "./office.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { roleWith } from "./gazetteer.ts";
import { personNamed } from "./person-name.ts";
import { nameGoesOn, surnameOf, unknownNameEnd } from "./unknown-name.ts";

/** "Kim Jong Un", "il russo Lavrov", "Raul Castro, il primo segretario del partito comunista di Cuba," */
export function person(here: NounPhraseContext, i: number): Phrase | null {
  const demonym = entry(here, i, "demonym");
  const head = demonym ? endOf(here, i) : i;
  const who = personNamed(here, head, demonym ? demonym.country.country : "");
  if (!who) return null;
  const end = endOf(here, head);
  const apposition = demonym ? null : officeAfterComma(here, end);
  const its =
    apposition?.refs.length === 1 &&
    (apposition.refs[0].actor === "" || apposition.refs[0].actor === who.actor) &&
    (apposition.refs[0].country === "" || apposition.refs[0].country === who.country);
  return its ? makePhrase(here, i, apposition.end, [{ ...who, role: apposition.refs[0].role }]) : makePhrase(here, i, end, [who]);
}

/**
 * Somebody whom the gazetteer does not have: of the office in apposition ("Margot Wallstrom, ministro degli Esteri
 * della Svezia,"), else of no country that is known ("Kim Tae-ri").
 */
export function stranger(here: NounPhraseContext, i: number): Phrase | null {
  const { tokens } = here;
  if (!tokens[i].capital || (here.hits.has(i) && !nameGoesOn(here, i))) return null;
  const end = unknownNameEnd(here, i);
  if (!end) return null;
  const actor = textOf(here, i, end);
  const apposition = officeAfterComma(here, end);
  const [office] = apposition?.refs ?? [];
  if (apposition?.refs.length === 1 && office.country !== "") {
    const ref = { country: office.country, actor, role: office.role, how: "name not in the gazetteer, read before its office" };
    return { ...makePhrase(here, i, apposition.end, [ref]), learnt: { surname: surnameOf(here, i, end), ref } };
  }
  return nameGoesOn(here, i)
    ? makePhrase(here, i, end, [
        { country: "", actor, role: roleWith(here.gazetteer, "unknown-name"), how: "name not in the gazetteer" }
      ])
    : null;
}

/** An office between a comma and another mark. */
function officeAfterComma(here: NounPhraseContext, comma: number): Phrase | null {
  const { tokens } = here;
  if (tokens[comma]?.low !== "," || tokens[comma + 1]?.prep) return null;
  let k = comma + 1;
  while (tokens[k] && leadsName(here, tokens[k])) k++;
  const apposition = office(here, k);
  let end = apposition?.end ?? 0;
  // "ambasciatrice svizzera presso l'Onu a New York."
  for (let k = postedEnd(end, here); k > end; k = postedEnd(end, here)) end = k;
  const after = apposition && tokens[end];
  return after && after.kind !== "mark" ? null : apposition;
}

/** Where "presso l'Onu", "a New York" end, right after an office; the same place where nothing of the kind stands. */
function postedEnd(at: number, { tokens }: NounPhraseContext): number {
  let k = at + 1;
  if (!/^(?:presso|a)$/.test(tokens[at]?.prep ?? "")) return at;
  while (tokens[k] && (ARTICLES.has(tokens[k].low) || tokens[k].low === "'")) k++;
  const name = k;
  while (tokens[k]?.capital) k++;
  return k > name ? k : at;
}
