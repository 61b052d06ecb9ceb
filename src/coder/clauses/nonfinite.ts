/** Infinitives, participles and gerunds: whether they tell an act, and who does it. */
import type { Phrase } from "../actors/noun-phrase.ts";
import { ADVERBS, ARTICLES, COORDINATORS } from "../syntax/grammar.ts";
import { type Clause, type SentenceParse, type Trigger, withList } from "./sentence-parse.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";

/** Whether an infinitive tells an act that took place: "è stato il primo a riconoscere", "a firmare sono stati". */
export const tookPlace = (verb: VerbGroup, parse: SentenceParse): boolean => firstTo(verb, parse) || cleft(verb, parse) !== null;

/** "A firmare l'accordo sono stati Lavrov e Choe": those named after "essere" did what the infinitive says. */
function cleft(verb: VerbGroup, { tokens, clauses, classes }: SentenceParse): Clause | null {
  if (verb.kind !== "inf" || verb.prep !== "a") return null;
  const before = tokens[verb.start - 2];
  if (
    before &&
    before.kind !== "mark" &&
    before.low !== "e" &&
    !tokens.slice(Math.max(0, verb.start - 9), verb.start).some(({ low }) => classes.get("first-to")?.has(low))
  )
    return null;
  return (
    clauses.find(
      (c) => c.verb.start > verb.start && c.verb.lemmas.includes("essere") && c.subject !== null && c.subjectBy === "after-verb"
    ) ?? null
  );
}

/** "sarà Lavrov a …", "fu il primo a …", "uno dei pochi Paesi a …": the infinitive tells an act that took place. */
function firstTo(verb: VerbGroup, parse: SentenceParse): boolean {
  if (verb.prep !== "a") return false;
  if (cleftBefore(verb, parse)) return true;
  const { tokens, groups, classes } = parse;
  const first = (from: number) =>
    tokens.slice(Math.max(from, verb.start - 9), verb.start).some(({ low }) => classes.get("first-to")?.has(low));
  return groups.some(
    (g) =>
      g.kind === "finite" &&
      (g.lemmas.includes("essere") || g.lemmas.includes("diventare")) &&
      // but "spera di diventare il primo a …"
      g.governors.length === 0 &&
      // "il primo ministro è pronto a …": what stands before the verb is no part of what it says.
      (g.end <= verb.start ? verb.start - g.end < 12 && first(g.end) : g.start - verb.end < 8 && first(0))
  );
}

/** "sono stati gli Emirati a richiamare": the actor named between "essere" and the infinitive. */
function cleftBefore(verb: VerbGroup, parse: SentenceParse): Phrase[] | null {
  const { groups, phrases, tokens } = parse;
  const lead = tokens[verb.start - 2]?.low ?? "";
  // "è stata Mosca a rompere il silenzio e a inviare"
  const first = COORDINATORS.has(lead) ? groups.findLast((g) => g.end < verb.start && g.kind !== "part") : undefined;
  if (first) return first.kind === "inf" && first.prep === "a" ? cleftBefore(first, parse) : null;
  // "era stato Pak, viceministro degli Esteri, a visitare"
  const ends = (p: Phrase) =>
    verb.start - p.end <= 1 || (lead === "," && tokens[p.end].low === "," && verb.start - p.end <= APPOSITION);
  const who = phrases.find((p) => p.end <= verb.start && p.kind === "actor" && p.prep === "" && ends(p));
  const all = who ? withList(who, parse) : [];
  const is = all.some(({ start }) =>
    groups.some((g) => g.kind === "finite" && g.lemmas.includes("essere") && g.end <= start && start - g.end <= 1)
  );
  return is ? all : null;
}

/** How many words may describe, between commas, the one who acts. */
const APPOSITION = 12;

/**
 * Where the word stands that says who is charged with it: "colpevole, a suo dire, di aver consegnato", "accusa Mosca di aver
 * mentito e di inviare"; 0 for none.
 */
export function charged(verb: number, parse: SentenceParse): number {
  const { tokens, classes, groups } = parse;
  if (tokens[verb - 1]?.prep !== "di") return 0;
  const first = COORDINATORS.has(tokens[verb - 2]?.low ?? "") ? groups.findLast((g) => g.end < verb - 1) : undefined;
  if (first?.kind === "inf") return charged(first.start, parse);
  for (let k = verb - 2; k >= Math.max(1, verb - 7); k--) if (classes.get("charged")?.has(tokens[k].low)) return k;
  return 0;
}

/** "ha ringraziato Kim per aver inviato", "gratitudine a Kim per aver inviato": the state or the person thanked or blamed for it did it. */
function judgedFor(verb: VerbGroup, { groups, phrases, tokens, classes }: SentenceParse): Phrase | undefined {
  if (tokens[verb.start - 1]?.low !== "per") return undefined;
  const judges = groups.findLast((g) => g.end < verb.start);
  if (!judges || judges.kind === "inf" || judges.passive || judges.reflexive || judges.kind === "part") return undefined;
  const between = tokens.slice(judges.end, verb.start - 1);
  if (between.some(({ kind }) => kind === "mark")) return undefined;
  const felt = between.some(({ low }) => classes.get("support-noun")?.has(low));
  return phrases.find(
    ({ start, end, kind, prep, refs }) =>
      start >= judges.end &&
      end < verb.start &&
      kind !== "adjective" &&
      (prep === "" || (felt && prep === "a")) &&
      refs.every(({ actor, role }) => actor !== "" || role === "")
  );
}

/** What has to be known of an infinitive, participle or gerund to say whose act it is. */
interface Nonfinite {
  verb: VerbGroup;
  /** The clause that it stands in. */
  clause: Clause | null;
  /** Where its arguments end. */
  to: number;
  passive: boolean;
  /** Of a letter or an invitation that the sentence names: it is sent by who acts in the sentence. */
  sends: boolean;
  /** What the verb tells is done to a person. */
  personal: boolean;
}

type Subject = Pick<Trigger, "subject" | "subjectBy">;

/** The subject of a participle, gerund or infinitive: its noun, or the subject of its clause. */
export function subjectOfNonfinite(of: Nonfinite, parse: SentenceParse): Subject & Pick<Trigger, "clause" | "passive"> {
  const { verb, clause, passive } = of;
  const doer = cleft(verb, parse)?.subject ?? (verb.kind === "inf" ? cleftBefore(verb, parse) : null);
  const own: Subject | null = doer ? { subject: doer, subjectBy: "beside-essere" } : (blamed(verb, parse) ?? ofNoun(of, parse));
  if (own) return { clause: null, passive, ...own };
  if (!clause) return { clause: null, passive, subject: null, subjectBy: null };
  // "L'intenzione di Trump è chiara, dopo aver siglato": whose the thing is that stands as subject.
  const owner =
    clause.impersonal && verb.compound && verb.kind !== "part"
      ? parse.phrases.find((p) => p.prep === "di" && p.start > clause.start && p.end <= clause.verb.start)
      : undefined;
  if (owner) return { clause: { ...clause, verb }, passive, subject: withList(owner, parse), subjectBy: "owner" };
  // "una lettera inviata al suo omologo": the letter's sender is who acts in the sentence.
  const sent = verb.kind === "part" && passive && (!isInitial(of) || !clause.subject);
  return {
    clause: { ...clause, verb },
    passive: sent ? hasAgent(of, parse) : passive,
    subject: clause.subject,
    subjectBy: clause.subject ? "main-subject" : null
  };
}

/** Whoever is accused of what a past infinitive or gerund tells, or is thanked or blamed for it. */
function blamed(verb: VerbGroup, parse: SentenceParse): Subject | null {
  const { phrases, tokens, groups } = parse;
  // "la Malesia, colpevole di aver consegnato": the accused did it.
  const accused = verb.kind === "inf" && charged(verb.start, parse);
  if (accused) {
    // "accusato da Washington di aver aiutato il Nord": who is named between accuses, and somebody else did it.
    const accuser = phrases.some((p) => p.start > accused && p.end < verb.start && p.prep === "da");
    if (accuser || isStranger(accused, parse)) return accusedBefore(accused, parse);
    // "ha accusato il regime di avere": whoever is named between; else who stands before, "la Malesia, colpevole di".
    const named = phrases.find((p) => p.start > accused && p.end < verb.start && p.kind !== "adjective");
    const who = named ?? phrases.findLast((p) => p.end <= accused && p.kind !== "adjective");
    if (who && (named || accused - who.end <= 3)) return { subject: withList(who, parse), subjectBy: "accused" };
  }
  if (!verb.compound) return null;
  // "lo ha ringraziato per aver elogiato": whoever "lo" is.
  const judges = groups.findLast((g) => g.end < verb.start);
  if (tokens[verb.start - 1]?.low === "per" && /^(?:lo|la|li|le|l')$/.test(judges?.clitic ?? ""))
    return { subject: [], subjectBy: null };
  const judged = verb.kind === "inf" && judgedFor(verb, parse);
  if (judged) return { subject: withList(judged, parse), subjectBy: "accused" };
  // "ha condannato Griffith per aver aiutato": somebody whom no one knows, and not who condemns.
  const others = verb.kind === "inf" && judges?.kind === "finite" && !judges.passive && !judges.reflexive;
  if (others && tokens[verb.start - 1]?.low === "per" && verb.start - judges.end > 2) return { subject: [], subjectBy: null };
  return null;
}

/** "un sindacalista accusato di aver incontrato": whoever is accused, right before the participle, nobody knows. */
const isStranger = (accused: number, { tokens, phrases, groups }: SentenceParse): boolean =>
  groups.some((g) => g.kind === "part" && g.main === accused) &&
  tokens[accused - 1]?.kind === "word" &&
  !phrases.some((p) => p.end === accused && p.kind !== "adjective");

/** Whoever stands before a participle that accuses, or is the subject of a passive that does; else somebody whom nobody knows. */
function accusedBefore(accused: number, parse: SentenceParse): Subject {
  const { phrases, clauses, tokens } = parse;
  const clause = clauses.find((c) => c.verb.main === accused);
  if (clause) return clause.subject ? { subject: clause.subject, subjectBy: "accused" } : { subject: [], subjectBy: null };
  const at = tokens[accused - 1]?.low === "," ? accused - 1 : accused;
  const who = phrases.find((p) => p.end === at && p.kind !== "adjective");
  return who ? { subject: withList(who, parse), subjectBy: "accused" } : { subject: [], subjectBy: null };
}

/** What a participle is about, where it is not its clause's subject: "il ministro, arrivato a Mosca", "repubbliche sostenute dalla Russia" */
function ofNoun(of: Nonfinite, parse: SentenceParse): Subject | null {
  const { verb, clause, passive, sends, personal } = of;
  const { phrases, tokens } = parse;
  if (verb.kind !== "part") return null;
  // "Atteso a Mosca il ministro": no verb but the participle, whoever it is about comes after it; but "Lavrov ricevuto da Kim".
  if (!clause && verb.start <= 1 && !phrases.some((p) => p.end === verb.start)) {
    const after = phrases.find((p) => p.start >= verb.end && p.prep === "" && p.kind === "actor");
    return { subject: after ? [after] : [], subjectBy: "after-participle" };
  }
  if (isInitial(of)) return null;
  const comma = tokens[verb.start - 1]?.low === ",";
  const antecedent = phrases.findLast(
    (p) =>
      p.end <= verb.start &&
      verb.start - p.end <= (comma ? 1 : 0) &&
      p.kind !== "adjective" &&
      // "è arrivato in Cina, diretto a Manila": where somebody is does not go on.
      !(comma && (!passive || personal) && (p.prep === "in" || p.prep === "a"))
  );
  if (antecedent) return { subject: withList(antecedent, parse), subjectBy: "participle-describes" };
  if (!passive) return isOfThing(verb.start, parse) ? { subject: [], subjectBy: null } : null;
  // "Xi è giunto a Pyongyang per una visita di Stato, accolto da Kim"
  if (personal && comma && hasAgent(of, parse) && clause?.subject && clause.verb.end <= verb.start)
    return { subject: clause.subject, subjectBy: "main-subject" };
  // "repubbliche sostenute dalla Russia", "linee interrotte": the act is done to something that is no actor.
  return sends ? null : { subject: [], subjectBy: null };
}

/** "un invito arrivato da Pyongyang", "il commento giunto da Seul": what came is no actor. */
const isOfThing = (participle: number, { tokens }: SentenceParse): boolean => {
  const [article, noun] = tokens.slice(Math.max(0, participle - 2), participle);
  return noun?.kind === "word" && !noun.capital && !ADVERBS.has(noun.low) && (ARTICLES.has(article.low) || article.prep !== "");
};

/** "Arrivato a Mosca, il ministro …": the participle begins its clause. */
const isInitial = ({ verb, clause }: Nonfinite): boolean =>
  verb.start === 0 || (clause !== null && verb.start >= clause.start && verb.start <= clause.start + 1);

/** "accolto da Kim" */
const hasAgent = ({ verb, to }: Nonfinite, { phrases }: SentenceParse): boolean =>
  phrases.some((p) => p.prep === "da" && p.start >= verb.end && p.end <= to);
