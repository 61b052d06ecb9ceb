/** Acts told by verbs: which rule a verb group meets, and what completes it. */
import type { Phrase } from "./actor.ts";
import type { Clause } from "./clause.ts";
import type { VerbRule } from "./codebook.ts";
import { dyads, type Found } from "./dyad.ts";
import type { Parsed, Trigger } from "./parsed.ts";
import { demands, type RuleBook } from "./rule-book.ts";
import type { Status } from "./schema.ts";
import { statusOfVerb } from "./status.ts";
import type { VerbGroup } from "./verb.ts";
import type { Word } from "./word.ts";
import { clauseAt, zoneEnd } from "./zone.ts";

/** How many words may stand between a verb and the noun that completes it. */
const REACH = 15;

export function verbMentions(verb: VerbGroup, governs: boolean, parsed: Parsed, book: RuleBook, used: Set<number>): Found[] {
  const { words } = parsed;
  // "si è trattenuto" is no "ha trattenuto": a verb that the table has as reflexive is read by that row.
  const caused = verb.governors.at(-1) === "fare" ? verb.lemmas.flatMap((lemma) => book.verbs.get(`far ${lemma}`) ?? []) : [];
  const own =
    caused.length > 0 ? caused : verb.reflexive ? verb.lemmas.flatMap((lemma) => book.verbs.get(reflexive(lemma)) ?? []) : [];
  const rules = [...new Set(own.length > 0 ? own : verb.lemmas.flatMap((lemma) => book.verbs.get(lemma) ?? []))];
  if (rules.length === 0) return [];
  // A bare infinitive tells no act of its own: "per incontrare Putin", "di inviare aiuti".
  // unless the clause says that its subject did it: "è stato tra i primi Paesi a riconoscere".
  if (
    verb.kind === "inf" &&
    ((!verb.compound && !firstTo(verb, parsed) && !cleft(verb, parsed) && verb.prep !== "senza") ||
      words[verb.start - 2]?.low === "prima")
  )
    return [];
  const clause = clauseAt(verb.main, parsed);
  const to = zoneEnd(verb, clause, parsed);
  for (const rule of rules.sort((a, b) => demands(b) - demands(a))) {
    const complement = complete(rule, verb, governs, Math.max(to, Math.min(clause?.end ?? to, verb.end + REACH)), parsed, book);
    if (!complement) continue;
    const hasObject =
      rule.target.includes("object") ||
      rule.target.includes("person") ||
      rule.source.includes("object") ||
      rule.with.some((w) => w.startsWith("@") || /^\p{L}/u.test(w));
    const passive =
      verb.kind === "part"
        ? hasObject && !intransitive(rule)
        : verb.passive || (verb.essere && !verb.reflexive && hasObject && !intransitive(rule));
    const trigger: Trigger = {
      start: verb.start,
      end: verb.end,
      from: verb.end,
      to,
      verb,
      clause: verb.kind === "finite" ? clause : null,
      passive,
      noun: complement.length > 0 ? Math.min(...complement) : -1,
      subject: null,
      subjectHow: ""
    };
    if (verb.kind !== "finite")
      attach(
        trigger,
        verb,
        clause,
        parsed,
        passive,
        complement.length > 0,
        rule.type === "message" || rule.type === "invitation"
      );
    // "è pronta a incontrare gli Stati Uniti": a rule that asks for a word further on has its arguments there too.
    if (rule.with.some((w) => w.startsWith("+@")) && complement.some((k) => k >= to)) trigger.to = clause?.end ?? to;
    // "la volontà di portare più in alto i rapporti con Pechino": the noun's infinitive has them.
    const next = parsed.groups.find((g) => g.start === trigger.to && g.kind === "inf" && g.prep === "di");
    if (next && complement.some((k) => next.start - k <= 4 && k < next.start)) trigger.to = clause?.end ?? to;
    const told = rule.with.includes("+told") ? parsed.discourse.told.get(rule.type) : undefined;
    const made = dyads(rule, trigger, parsed, book).filter((dyad) => !told || told.source.country === dyad.target.country);
    if (made.length === 0) continue;
    for (let k = verb.start; k < verb.end; k++) used.add(k);
    // What is refused was offered, and the offer is an act of the other side.
    if (rule.type !== "refusal" || !complement.some((k) => book.classes.get("offer")?.has(words[k].low)))
      for (const k of complement) used.add(k);
    const type = book.codebook.types.get(rule.type)!;
    const whether = rule.status
      ? { status: rule.status as Status, how: "as the rule says" }
      : statusOfVerb(verb, clause, type, book.codebook.modals, rule.with.includes("non"), denying(clause, parsed, book));
    const end = Math.max(verb.end, ...complement.map((k) => k + 1).filter((k) => k - verb.end < REACH));
    return made.map((dyad) => ({
      ...dyad,
      rule,
      trigger: { start: verb.start, end: end - verb.end <= 4 ? end : verb.end },
      clause,
      verb,
      status: whether.status,
      statusHow: whether.how,
      again: false
    }));
  }
  return [];
}

/** Whether the clause hangs on a verb that denies it: "ha smentito che …". */
const denying = (clause: Clause | null, { clauses }: Parsed, { codebook }: RuleBook): boolean =>
  clause !== null &&
  clause.parent >= 0 &&
  clauses[clause.parent].verb.lemmas.some((lemma) => codebook.modals.get(lemma) === "denied");

/** "A firmare l'accordo sono stati Lavrov e Choe": the infinitive is done by whom the sentence names after it. */
function cleft(verb: VerbGroup, { words, clauses }: Parsed): Clause | null {
  if (verb.kind !== "inf" || verb.prep !== "a") return null;
  const before = words[verb.start - 2];
  if (before && before.kind !== "mark" && before.low !== "e" && !words.slice(Math.max(0, verb.start - 9), verb.start).some(FIRST))
    return null;
  return (
    clauses.find(
      (c) =>
        c.verb.start > verb.start && c.verb.lemmas.includes("essere") && c.subject !== null && c.subjectHow === "after the verb"
    ) ?? null
  );
}

const FIRST = ({ low }: Word): boolean =>
  /^(?:prim[oaie]|unic[oaie]|second[oa]|ultim[oaie]|prossim[oaie]|uno|una|poch[ie])$/.test(low);

/** "sarà Lavrov a …", "fu il primo a …", "uno dei pochi Paesi a …": the infinitive is done. */
function firstTo(verb: VerbGroup, parsed: Parsed): boolean {
  if (verb.prep !== "a") return false;
  if (cleftBefore(verb, parsed)) return true;
  const { words, groups } = parsed;
  return (
    words.slice(Math.max(0, verb.start - 9), verb.start).some(FIRST) &&
    groups.some(
      (g) =>
        g.kind === "finite" &&
        (g.lemmas.includes("essere") || g.lemmas.includes("diventare")) &&
        (g.end <= verb.start ? verb.start - g.end < 12 : g.start - verb.end < 8)
    )
  );
}

/** "sono stati gli Emirati a richiamare": who is named between "essere" and the infinitive. */
function cleftBefore(verb: VerbGroup, { groups, phrases }: Parsed): Phrase[] | null {
  const who = phrases.find((p) => p.end <= verb.start && verb.start - p.end <= 1 && p.kind === "actor" && p.prep === "");
  const is =
    who && groups.some((g) => g.kind === "finite" && g.lemmas.includes("essere") && g.end <= who.start && who.start - g.end <= 1);
  return is ? phrases.filter((p) => p.list === who.list) : null;
}

const reflexive = (lemma: string): string => lemma.replace(/e$/, "si").replace(/rrsi$/, "rsi");

/** Rules whose heads are conjugated with essere ("è arrivato"): no passive to undo. */
const intransitive = (rule: VerbRule): boolean =>
  rule.source.includes("subject") &&
  !rule.target.includes("object") &&
  !rule.target.includes("person") &&
  !rule.with.some((w) => w.startsWith("@"));

/**
 * The words that a rule's `with` asks for: null where one is missing, else the places of those found.
 * `non` asks for a negation, `si` for a reflexive, `+inf` for an infinitive, `+fut` for the future, `+che` for a clause that says what, `+trailing` for what is said standing before, `+role:x` for somebody in that role, `+told` for an act of the same type
 * that the other side did before, `+@class` for a word of the class besides; of all other words one must be there.
 */
function complete(
  rule: VerbRule,
  verb: VerbGroup,
  governs: boolean,
  to: number,
  parsed: Parsed,
  book: RuleBook
): number[] | null {
  const places: number[] = [];
  for (const part of rule.with) {
    if (part === "non") {
      if (!verb.negated) return null;
    } else if (part === "si") {
      if (!verb.reflexive) return null;
    } else if (part === "+inf") {
      if (!governs && !parsed.groups.some((g) => g.kind === "inf" && g.start >= verb.end && g.start - verb.end <= 6)) return null;
    } else if (part === "+told") {
      if (!parsed.discourse.told.has(rule.type)) return null;
    } else if (part === "+trailing") {
      if (verb.kind !== "finite" || !/^[,»”"]$/.test(parsed.words[verb.start - 1]?.text ?? "")) return null;
      if (parsed.words.slice(verb.end, verb.end + 4).some((w) => w.low === "che")) return null;
    } else if (part === "+che") {
      if (!parsed.words.slice(verb.end, verb.end + 4).some((w) => w.low === "che")) return null;
    } else if (part.startsWith("+role:")) {
      if (!parsed.phrases.some((p) => p.refs.some((ref) => ref.role === part.slice(6)))) return null;
    } else if (part === "+fut") {
      if (verb.tense !== "fut") return null;
    } else if (part.startsWith("+@")) {
      const also = book.classes.get(part.slice(2));
      const at = parsed.words.findIndex((w, k) => k >= verb.end && k < to && also?.has(w.low));
      if (at < 0) return null;
      places.push(at);
    }
  }
  const options = book.completions.get(rule)!;
  if (options.size === 0) return places;
  const matches = (k: number): number[] | null => {
    // "giudicandola non costruttiva" is no praise.
    if (rule.type === "support" && parsed.words[k - 1]?.low === "non" && k - 1 >= verb.end) return null;
    for (const option of options.get(parsed.words[k]?.low ?? "") ?? [])
      if (option.every((low, i) => parsed.words[k + i]?.low === low)) return option.map((_, i) => k + i);
    return null;
  };
  for (let k = verb.end; k < Math.min(to, verb.end + REACH); k++) {
    const at = matches(k);
    if (at) return [...places, ...at];
  }
  // "la lettera che Kim ha inviato": the antecedent of a relative is what the verb is done to.
  const relative = parsed.clauses.find((c) => c.verb.start === verb.start && c.opener === "relative" && c.marker === "che");
  const person =
    relative && parsed.phrases.some((p) => p.kind === "actor" && p.end <= relative.start && relative.start - p.end <= 1);
  if (relative && !person)
    for (let k = relative.start - 1; k >= Math.max(0, relative.start - 8); k--) {
      // Another predicate's words: "fedele al trattato e appoggerà ogni misura che vorrà adottare".
      if (parsed.groups.some((g) => g.main === k && g.kind === "finite")) break;
      const at = matches(k);
      if (at) return [...places, ...at];
    }
  // In a passive the noun stands before the verb: "una lettera è stata inviata".
  if (verb.kind === "part" || verb.essere || verb.reflexive || verb.passive || rule.source.includes("owner")) {
    const from = Math.max(0, verb.start - (verb.passive ? REACH + 6 : REACH));
    for (let k = verb.start - 1; k >= from; k--) {
      const at = matches(k);
      if (at) return [...places, ...at];
    }
  }
  return null;
}

/** The subject of a participle, gerund or infinitive: its noun, or the subject of its clause. */
function attach(
  trigger: Trigger,
  verb: VerbGroup,
  clause: Clause | null,
  parsed: Parsed,
  passive: boolean,
  completed: boolean,
  sends: boolean
): void {
  const { phrases, words } = parsed;
  const doer = cleft(verb, parsed)?.subject ?? (verb.kind === "inf" ? cleftBefore(verb, parsed) : null);
  if (doer) {
    trigger.subject = doer;
    trigger.subjectHow = "named beside “essere”";
    return;
  }
  // "la Malesia, colpevole di aver consegnato": the accused did it.
  const accused =
    verb.kind === "inf" &&
    verb.compound &&
    /^(?:colpevol[ei]|accusat[oaie]|re[oai]|responsabil[ei]|sospettat[oaie])$/.test(words[verb.start - 2]?.low ?? "");
  if (accused) {
    const who = [...phrases].reverse().find((p) => p.end <= verb.start - 2 && p.kind !== "adjective");
    if (who && verb.start - 2 - who.end <= 3) {
      trigger.subject = phrases.filter((p) => p.list === who.list);
      trigger.subjectHow = "of whom it is said";
      return;
    }
  }
  // "Atteso a Mosca il ministro": no verb but the participle, whoever it is about comes after it.
  if (verb.kind === "part" && !clause && verb.start <= 1) {
    const after = phrases.find((p) => p.start >= verb.end && p.prep === "" && p.kind === "actor");
    trigger.subject = after ? [after] : [];
    trigger.subjectHow = "after the participle";
    return;
  }
  const antecedent = [...phrases]
    .reverse()
    .find(
      (p) => p.end <= verb.start && verb.start - p.end <= (words[verb.start - 1]?.low === "," ? 1 : 0) && p.kind !== "adjective"
    );
  const initial = verb.start === 0 || (clause !== null && verb.start <= clause.start + 1);
  if (verb.kind === "part" && antecedent && !initial) {
    trigger.subject = phrases.filter((p) => p.list === antecedent.list);
    trigger.subjectHow = "what the participle describes";
    return;
  }
  // "repubbliche sostenute dalla Russia", "linee interrotte": what it is done to is no actor that the sentence
  // names. A letter, though, is sent by who acts in the sentence.
  if (verb.kind === "part" && passive && !initial && !(completed && sends)) {
    trigger.subject = [];
    return;
  }
  if (clause) {
    trigger.clause = { ...clause, verb };
    if (clause.subject) {
      if (verb.kind === "part" && passive && !initial) {
        // "una lettera inviata al suo omologo": the letter's sender is who acts in the sentence.
        trigger.passive = phrases.some((p) => p.prep === "da" && p.start >= verb.end && p.end <= trigger.to);
      }
      trigger.subject = clause.subject;
      trigger.subjectHow = "subject of the main clause";
    }
    if (verb.kind === "part" && passive && !clause.subject)
      trigger.passive = phrases.some((p) => p.prep === "da" && p.start >= verb.end && p.end <= trigger.to);
  }
}
