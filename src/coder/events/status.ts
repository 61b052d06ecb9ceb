/** Whether: did it happen, is it going on, planned, possible, said to have happened, or denied? */
import type { ActionType } from "../codebook/codebook.ts";
import type { Governed } from "../clauses/governed.ts";
import type { Clause } from "../clauses/sentence-parse.ts";
import type { Status } from "../model/code-lists.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import type { Token } from "../syntax/token.ts";

export interface Whether {
  status: Status;
  how: string;
}

const is = (status: Status, how: string): Whether => ({ status, how });

/**
 * The status of an act told by a verb.
 *
 * @param modals what each governing verb says of the act in its infinitive
 * @param denied whether the verb that governs the clause denies it
 * @param governed what an infinitive that hangs on another verb is
 * @param none whether a word before the verb says that nobody did it ("nessuna delegazione", "né Kim né Putin")
 * @param negationIsTheAct true where the rule itself asks for "non" ("non ha risposto")
 */
export function statusOfVerb(
  verb: VerbGroup,
  clause: Clause | null,
  type: ActionType,
  modals: ReadonlyMap<string, string>,
  negationIsTheAct: boolean,
  denied = false,
  governed: Governed = null,
  none = false
): Whether {
  const { verbal } = type;
  const finite = clause?.verb ?? verb;
  if (clause?.marker === "se") return is("hypothetical", "in a clause with “se”");
  for (const governor of verb.governors) {
    const says = modals.get(governor) ?? "";
    if (says === "" || says === "transparent") continue;
    // "ha potuto salutare": what could be done was done; "desidero dire grazie" says it.
    if (says === "hypothetical" && governor === "potere" && verb.compound && verb.mood === "ind" && !verb.negated) continue;
    if (says === "hypothetical" && verbal && verb.firstPerson && verb.tense === "pres" && verb.mood === "ind") continue;
    if (says === "planned" && governor === "dovere" && verb.mood === "ind" && verb.tense === "past") continue;
    if (verbal && (says === "planned" || says === "attempted")) continue;
    if (says === "refused" && !verb.negated) return is("denied", `governed by “${governor}”`);
    // "non ha mancato di inviare" sends; "non mancherà di visitare" will visit.
    if (says === "refused")
      return statusOfVerb(
        { ...verb, negated: false, governors: [] },
        clause,
        type,
        modals,
        negationIsTheAct,
        denied,
        governed,
        none
      );
    if (says === "attempted") return is("hypothetical", `tried: “${governor}”`);
    if (verb.negated && says !== "hypothetical") return is("denied", `“${governor}” with “non”`);
    if (says === "actual-past")
      // "ha deciso di espellere" expels; "hanno deciso di incontrarsi" is no meeting yet.
      return is(!type.contact && (verb.compound || verb.tense === "past") ? "actual" : "planned", `governed by “${governor}”`);
    return is(says as Status, `governed by “${governor}”`);
  }
  // "ha smentito che Kim abbia inviato una lettera"
  if (denied && clause?.opener === "that") return is("denied", "said not to be so");
  if (verb.negated && !negationIsTheAct) return is("denied", "negated with “non”");
  if (none && !negationIsTheAct) return is("denied", "said of nobody");
  if (verb.kind === "inf" && (verb.compound || type.contact) && verb.prep === "senza" && !negationIsTheAct)
    return is("denied", "after “senza”");
  // "sarà Lavrov a volare a Pyongyang"
  if (verb.kind === "inf" && verb.prep === "a" && clause?.verb.tense === "fut" && !verbal) return is("planned", "future tense");
  if ((governed === "trip" || governed === "occasion") && finite.mood === "ind" && finite.tense === "past")
    return is("actual", "done by what the clause tells");
  if (governed === "decided") return is(type.contact ? "planned" : "actual", "decided");
  if (verb.kind !== "finite")
    return verb.compound || verbal || verb.kind !== "inf" || verb.prep === "a" || verb.prep === "senza"
      ? is("actual", verb.kind === "ger" ? "gerund of an act that accompanies the clause" : "completed act")
      : is("planned", "infinitive, not yet done");
  // "disse che avrebbe visitato Pyongyang": the future as the past saw it.
  if (finite.mood === "cond" && verb.compound && clause?.opener === "that" && !verbal) return is("planned", "future in the past");
  // "starebbe acquistando", "sarebbe in viaggio": so it is said.
  if (finite.mood === "cond" && !verbal && finite === verb && (verb.progressive || verb.lemmas.includes("essere")))
    return is("alleged", "conditional of hearsay");
  if (finite.mood === "cond")
    return verb.compound ? is("alleged", "conditional of hearsay") : is(verbal ? "actual" : "hypothetical", "conditional");
  if (finite.mood === "sub" && !verb.compound && !verbal) return is("hypothetical", "subjunctive");
  if (finite.tense === "fut" && (!verbal || type.contact)) return is("planned", "future tense");
  return is("actual", finite.tense === "pres" ? "present tense of a report" : "past tense");
}

/**
 * The status of an act told by a noun: the words around it decide, then the clause's verb.
 *
 * @param last where the names of its two sides end
 * @param aside whether it stands beside a participle, so that the clause's verb says nothing of it
 */
export function statusOfNoun(
  tokens: readonly Token[],
  at: number,
  end: number,
  last: number,
  clause: Clause | null,
  subjectOfClause: boolean,
  type: ActionType,
  classes: ReadonlyMap<string, readonly string[]>,
  modals: ReadonlyMap<string, string>,
  aside: boolean
): Whether {
  const near = tokens
    .slice(Math.max(0, at - 4), at)
    .concat(tokens.slice(end, end + 4))
    .map((w) => w.low);
  for (const status of ["denied", "hypothetical", "planned", "alleged"] as const) {
    if (status === "denied" && subjectOfClause && (classes.get("denied") ?? []).includes(tokens[clause!.verb.main].low))
      return is("denied", `“${tokens[clause!.verb.main].text}”`);
    // "ha annunciato la visita" announces it; only "la visita annunciata" is a plan.
    if (status === "denied" && near.some((low, i) => low === "corso" && near[i - 1] === "in")) return is("ongoing", "“in corso”");
    const cue = near.find(
      (low, i) =>
        // "ha annunciato la visita" announces it, "ha annullato la visita" undoes it.
        !(status === "denied" ? /^tanto$/ : /^(?:ha|hanno|aveva|avevano|tanto)$/).test(near[i - 1] ?? "") &&
        (classes.get(status) ?? []).includes(low) &&
        !near.slice(Math.min(i, 3), Math.max(i, 4)).includes(",")
    );
    // "Non è in programma un terzo vertice"
    if (cue && status === "planned" && clause?.verb.negated && clause.start <= at)
      return is("hypothetical", `“${cue}” with “non”`);
    if (cue) return is(status, `“${cue}” beside “${tokens[at].text}”`);
    // "il vertice tra Trump e Kim, in programma a giugno"
    const after = tokens.slice(last, last + 4).map((w) => w.low);
    const ahead = after.findIndex((low) => (classes.get("ahead") ?? []).includes(low));
    if (status === "planned" && last > end && ahead >= 0 && !after.slice(0, ahead).some((low, k) => k > 0 && low === ","))
      return is("planned", `“${after[ahead]}” after the names`);
  }
  // "La data della visita sarà fissata": it is still being arranged.
  const [owner, lead] = governingNoun(tokens, at);
  if (owner && classes.get("arranged")?.includes(owner) && !type.verbal) return is("planned", `“${owner}” of it`);
  // "La visita non ha mai avuto luogo"
  if (subjectOfClause && clause!.verb.negated && !type.verbal && takesPlace(clause!.verb, tokens, classes))
    return is("denied", "did not take place");
  // "ha smentito le voci su una visita"
  const deniedBy = clause && clause.verb.end <= at && at - clause.verb.end <= 6 ? clause.verb.lemmas : [];
  if (deniedBy.some((lemma) => modals.get(lemma) === "denied") && !clause!.verb.negated && !type.verbal)
    return is("denied", "said not to be so");
  // "hanno parlato di un incontro", "serve un vertice", "non escludono un vertice": one that there may be.
  const talked = clause && clause.verb.end <= at && at - clause.verb.end <= 5 ? clause.verb.lemmas : [];
  const considered = talked.find((lemma) => classes.get("discuss")?.includes(lemma) || classes.get("consider")?.includes(lemma));
  const excluded = clause?.verb.negated && talked.some((lemma) => classes.get("excludes")?.includes(lemma));
  if (
    (considered &&
      !type.verbal &&
      /^un[oa']?$/.test(tokens[at - 1]?.low === "'" ? tokens[at - 2].low : (tokens[at - 1]?.low ?? ""))) ||
    (excluded && !type.verbal)
  )
    return is("hypothetical", `one that there may be: “${tokens[clause!.verb.main].text}”`);
  // "Un incontro non è all'ordine del giorno"
  if (
    subjectOfClause &&
    clause!.verb.negated &&
    clause!.verb.tense === "pres" &&
    !type.verbal &&
    /^un[oa']?$/.test(tokens[at - 1]?.low ?? "")
  )
    return is("hypothetical", "said not to be ahead");
  // "L'incontro è fissato per il 12", "Le trattative sono un'ipotesi": what the predicate says of it.
  if (
    subjectOfClause &&
    !clause!.verb.negated &&
    (clause!.verb.lemmas.includes("essere") || (clause!.verb.essere && !clause!.verb.passive))
  )
    for (const status of ["hypothetical", "planned"] as const) {
      const predicate = tokens
        .slice(clause!.verb.start, clause!.verb.end + 3)
        .find(({ low }) => (classes.get(status) ?? []).includes(low) && !low.startsWith("annunciat"));
      if (predicate && !type.verbal) return is(status, `“${predicate.text}” said of “${tokens[at].text}”`);
    }
  const refused = clause?.verb.negated && clause.verb.end <= at && at - clause.verb.end <= 5 && !type.verbal;
  // "non ha confermato la visita", "non ha smentito la visita": who knows; "non ha commentato", "sulla visita": no word on it.
  const unsure =
    refused && clause.verb.lemmas.some((lemma) => classes.get("confirms")?.includes(lemma) || modals.get(lemma) === "denied");
  if (unsure) return is("alleged", `not said: “${tokens[clause.verb.main].text}”`);
  const silent = refused && (lead === "su" || clause.verb.lemmas.some((lemma) => classes.get("comment")?.includes(lemma)));
  if (refused && !silent) return is("denied", "object of a verb with “non”");
  if (type.verbal) return is("actual", "said in the report");
  // "ha annunciato un nuovo vertice"; "lavora a un nuovo vertice", "su un secondo incontro": none that was.
  const one = /^un[oa]?$/;
  const anew = classes.get("another")?.includes(tokens[at - 1]?.low ?? "") && one.test(tokens[at - 2]?.low ?? "");
  const indefinite =
    anew ||
    one.test(tokens[at - 1]?.low ?? "") ||
    tokens
      .slice(at - 2, at)
      .map((w) => w.low)
      .join("") === "un'";
  if (indefinite && talked.some((lemma) => classes.get("announce")?.includes(lemma))) return is("planned", "announced");
  const told = clause?.verb.mood === "ind" && clause.verb.tense === "past";
  if (anew && (told ? ["a", "su", "di", "per"].includes(lead) : !HELD.has(lead) && !subjectOfClause))
    return is("hypothetical", `“${tokens[at - 2].text} ${tokens[at - 1].text}”: none that was`);
  // "continuerà a cercare un incontro", "ha chiesto un vertice": asked for, not held.
  const asked = clause && clause.verb.end <= at && at - clause.verb.end <= 4 ? clause.verb.lemmas : [];
  const asking = asked.find((lemma) => ["hypothetical", "attempted"].includes(modals.get(lemma) ?? ""));
  if (asking) return is("hypothetical", `asked for: “${asking}”`);
  const ahead = clause?.verb.mood !== "ind" || clause.verb.tense !== "past";
  const planning = ahead ? asked.find((lemma) => modals.get(lemma) === "planned") : undefined;
  if (planning) return is("planned", `still ahead: “${planning}”`);
  const future = clause?.verb.tense === "fut" && clause.verb.mood === "ind";
  if (future && clause.verb.end <= at && at - clause.verb.end <= 8) return is("planned", "future tense");
  const governed = clause?.verb.governors.map((g) => modals.get(g) ?? "").find((s) => s === "hypothetical" || s === "planned");
  const within = (tokens[at - 1]?.prep ?? "") !== "";
  if (clause && governed && !within && !(clause.verb.tense === "past" && clause.verb.mood === "ind"))
    return is(governed as Status, `governed by “${clause.verb.governors[0]}”`);
  if (clause && !aside && (subjectOfClause || clause.verb.start > at)) {
    if (clause.verb.tense === "fut" && clause.verb.mood === "ind") return is("planned", "future tense");
    // "perché il vertice vada a buon fine"
    if (clause.verb.mood === "sub" && !clause.verb.compound && !within && clause.verb.start > at)
      return is("hypothetical", "subjunctive");
    if (clause.verb.mood === "cond") return is(clause.verb.compound ? "alleged" : "hypothetical", "conditional");
    if (clause.marker === "se") return is("hypothetical", "in a clause with “se”");
  }
  return is("actual", "told as a fact");
}

/** After these an occasion is one that was: "dopo un secondo vertice". */
const HELD: ReadonlySet<string> = new Set(["dopo", "in", "durante", "da", "con"]);

/** The noun that a noun hangs on, and its preposition: "la data della prossima visita" → data, di. */
function governingNoun(tokens: readonly Token[], at: number): [string, string] {
  for (let k = at - 1; k >= Math.max(1, at - 3); k--) {
    if (tokens[k].kind !== "word") break;
    // "un secondo vertice"
    if (/^un[oa]?$/.test(tokens[k - 1].low)) continue;
    if (tokens[k].prep !== "") return [/^(?:di|per)$/.test(tokens[k].prep) ? tokens[k - 1].low : "", tokens[k].prep];
  }
  return ["", ""];
}

/** "si è svolta", "c'è stato", "ha avuto luogo". */
function takesPlace(verb: VerbGroup, tokens: readonly Token[], classes: ReadonlyMap<string, readonly string[]>): boolean {
  if (verb.lemmas.includes("essere")) return /^c[i']/.test(verb.clitic);
  if (verb.lemmas.includes("avere")) return tokens[verb.end]?.low === "luogo";
  return verb.lemmas.some((lemma) => classes.get("takes-place")?.includes(lemma));
}
