/** Verb groups: auxiliary, clitics, modals and main verb read as one predicate with tense, voice and mood. */
import { push } from "../model/grouped.ts";
import { answered, perObject } from "../model/memo.ts";
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  AUXILIARY_NONFINITE,
  CLITICS,
  looksFinite,
  isCardinal,
  looksParticiple,
  NEGATIONS
} from "./grammar.ts";
import { formsOf, lemmasOf, prepositionOf, simple, tenseOf } from "./verb-form.ts";
import { group, type Lexicon, type Mood, type Tense, type VerbContext, type VerbGroup } from "./verb-group.ts";
import type { Token } from "./token.ts";

/**
 * The verb groups of a sentence, in order.
 *
 * @param tokens its words
 * @param taken word indices inside names, which are no verbs
 * @param lexicon verb forms, governing verbs and nouns of the codebook
 */
export function verbGroups(tokens: readonly Token[], taken: ReadonlySet<number>, lexicon: Lexicon): VerbGroup[] {
  const here: VerbContext = { tokens, taken, lexicon };
  const groups: VerbGroup[] = [];
  const mayBeVerb = verbsBy(lexicon.forms);
  for (let i = 0; i < tokens.length; i++) {
    // "Li Yong-ho": what a hyphen joins to a name is no verb.
    if (tokens[i].kind !== "word" || taken.has(i) || !mayBeVerb(tokens[i].known)) continue;
    if ((tokens[i].glued && tokens[i - 1]?.capital) || inName(tokens, i)) continue;
    const alone = compound(here, i) ?? simple(here, i);
    if (!alone) continue;
    const found = withSharedAuxiliary(alone, groups, here);
    // "ricavava valuta", "ha chiesto ufficialmente scusa", "ratifica trattato": no verb follows another at once.
    const last = groups.at(-1);
    if (last?.kind === "finite" && adverbsFrom(tokens, last.end, i) && bareNoun(found, tokens, lexicon)) continue;
    before(found, tokens);
    const full = governed(found, here);
    groups.push(full);
    i = full.end - 1;
  }
  return groups;
}

/** "ha condannato il lancio e [chiesto nuove sanzioni]": a participle with an object is active, by the auxiliary of a verb before. */
function withSharedAuxiliary(found: VerbGroup, groups: readonly VerbGroup[], { tokens, lexicon }: VerbContext): VerbGroup {
  const { kind, start, end, lemmas } = found;
  const [before, last, next] = [tokens[start - 1], tokens[end - 1], tokens[end]];
  if (kind !== "part" || !last.low.endsWith("o") || !/^(?:e|ed|ma|,)$/.test(before?.low ?? "")) return found;
  // "un messaggio firmato da Kim e inviato il giorno prima": both describe.
  if (next?.prep !== "" || groups.at(-1)?.kind === "part") return found;
  const opensObject = ARTICLES.has(next.low) || next.low === "che" || isCardinal(next.low) || lexicon.beforeNoun.has(next.low);
  if (!opensObject && !(next.capital && before.low !== ",")) return found;
  const first = groups.findLast((g) => g.kind === "finite");
  if (!first?.compound || first.essere || first.passive || tokens[first.main].quoted !== last.quoted) return found;
  const { tense, mood, pluperfect, plural, firstPerson } = first;
  return group(start, end, start, "finite", { tense, mood, pluperfect, plural, firstPerson }, { compound: true, lemmas });
}

/** "Kim Ho-chol", "Pak Ho Sun": a short word with a capital between the parts of a name. */
function inName(tokens: readonly Token[], i: number): boolean {
  const [before, name, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const parts = [before, name, ...(after?.glued ? [] : [after])];
  if (name.text.length > 3 || !parts.every((word) => word !== undefined && PART_OF_NAME.test(word.text))) return false;
  return after.glued || (after.forms.length === 0 && before.forms.length === 0);
}
const PART_OF_NAME = /^\p{Lu}\p{Ll}/u;

/**
 * Whether a word has a form of a verb or looks like one, wherever it stands. The answers are kept with the table of forms,
 * from text to text: they depend on nothing else.
 */
const verbsBy = perObject((forms: Lexicon["forms"]) =>
  answered(
    (low) =>
      AUXILIARIES.has(low) ||
      AUXILIARY_NONFINITE.has(low) ||
      looksFinite(low) ||
      formsOf({ low, forms: forms.get(low) ?? [] }, forms).forms.length > 0
  )
);

/** Whether nothing but adverbs of manner stands between two places. */
const adverbsFrom = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ low }) => low.endsWith("mente"));

/** A present or a participle in one word, which may be a noun. */
const bareNoun = (
  { kind, tense, mood, compound, start, end }: VerbGroup,
  tokens: readonly Token[],
  { nouns }: Lexicon
): boolean =>
  end - start === 1 &&
  ((kind === "finite" && tense === "pres" && mood === "ind" && !compound) || (kind === "part" && nouns.has(tokens[start].low)));

/** How many adverbs may stand between a verb and its infinitive or participle, one word each. */
const MOST = 4;

/** Skip adverbials: "ha [a più riprese] inviato", "ha [già subito] inviato". */
function skipAdverbs(here: VerbContext, from: number): number {
  const { tokens, taken, lexicon } = here;
  const phrase = lexicon.adverbials
    .get(tokens[from]?.low ?? "")
    ?.find((list) => list.every((low, k) => tokens[from + k]?.low === low));
  if (phrase) return skipAdverbs(here, from + phrase.length);
  let j = from;
  while (
    j < tokens.length &&
    j - from < MOST &&
    !taken.has(j) &&
    (ADVERBS.has(tokens[j].low) ||
      /^["“«”]$/.test(tokens[j].text) ||
      NEGATIONS.has(tokens[j].low) ||
      (tokens[j].low.endsWith("mente") && tokens[j].low.length > 6))
  )
    j++;
  return j;
}

/** Auxiliary and participle ("ha inviato", "è stato ricevuto"), or auxiliary alone ("è in visita"). */
function compound(here: VerbContext, i: number): VerbGroup | null {
  const { tokens, taken, lexicon } = here;
  const finite = AUXILIARIES.get(tokens[i].low);
  const nonfinite = AUXILIARY_NONFINITE.get(tokens[i].low);
  const auxiliary = finite ?? nonfinite;
  if (!auxiliary) return null;
  const kind = finite ? "finite" : nonfinite!.mood;
  const pluperfect = finite?.tense === "impf" && finite.mood === "ind";
  let j = skipAdverbs(here, i + 1);
  // "sono arrivato", but "sono arrivati"
  const participle = tokens[j]?.forms.some(({ mood }) => mood === "part") === true;
  const myself = tokens[i].low === "sono" && participle && /[oa]$/.test(tokens[j].low);
  const base = {
    tense: finite ? tenseOf(finite) : ("past" as Tense),
    mood: (finite?.mood ?? "ind") as Mood,
    plural: !myself && (finite?.plural ?? false),
    clitic: nonfinite ? (/(?:lo|la|li|le|gli|ne)$/.exec(tokens[i].low)?.[0] ?? "") : "",
    reflexive: tokens[i].low === "essersi",
    prep: kind === "inf" && tokens[i - 1]?.prep === "senza" ? "senza" : "",
    firstPerson: myself || ["ho", "abbiamo", "siamo", "avremo", "saremo"].includes(tokens[i].low)
  };
  // "ha, secondo la Kcna, inviato": not followed; "ha già, di fatto, …" neither.
  const been = /^stat[oaie]$/.test(tokens[j]?.low ?? "") && !taken.has(j);
  if (been) j = skipAdverbs(here, j + 1);
  const pair: Pair = { i, j, kind, base, auxiliary, been, pluperfect };
  if (auxiliary.lemma === "stare") return progressive(pair, here);
  if (tokens[j]?.kind === "word" && !taken.has(j)) {
    const whole = withParticiple(pair, tokens, lexicon.adjectives);
    if (whole) return whole;
  }
  if (been) return group(i, j, i, kind, base, { tense: "past", pluperfect, lemmas: ["essere"] });
  // "di non avere intenzione"
  const prep = kind === "inf" ? prepositionOf(tokens, i) : base.prep;
  return group(i, i + 1, i, kind, base, { prep, lemmas: [auxiliary.lemma] });
}

/** "sta preparando": null where no gerund follows. */
function progressive({ i, j, kind, base }: Pair, { tokens, taken, lexicon }: VerbContext): VerbGroup | null {
  const token = tokens[j];
  if (token?.kind !== "word" || taken.has(j)) return null;
  const gerund = formsOf(token, lexicon.forms).forms.filter((form) => form.mood === "ger");
  if (gerund.length === 0 && !/(?:ando|endo)$/.test(token.low)) return null;
  return group(i, j + 1, j, kind, base, { progressive: true, lemmas: lemmasOf(gerund) });
}

/** An auxiliary at `i`, and the word at `j` that may be its participle or gerund. */
interface Pair {
  i: number;
  j: number;
  kind: VerbGroup["kind"];
  base: Pick<VerbGroup, "tense" | "clitic"> & Partial<VerbGroup>;
  auxiliary: { lemma: string };
  /** "è stato" stands before it. */
  been: boolean;
  pluperfect: boolean;
}

function withParticiple(
  { i, j, kind, base, auxiliary, been, pluperfect }: Pair,
  tokens: readonly Token[],
  adjectives: ReadonlySet<string>
): VerbGroup | null {
  const token = tokens[j];
  const participles = token.forms.filter((form) => form.mood === "part");
  const essere = auxiliary.lemma !== "avere";
  // "senza avere risposta", "non ha interesse": after "avere" what would be a participle that agrees with nothing before it is a noun.
  const agrees = base.clitic !== "" || CLITICS.has(tokens[i - 1]?.low ?? "") || tokens[i - 1]?.low === "'";
  const resembles = token.forms.length === 0 && looksParticiple(token.low);
  if (!essere && !agrees && /[aie]$/.test(token.low) && (participles.length > 0 || resembles))
    return group(i, i + 1, i, kind, base, { lemmas: ["avere"] });
  if (token.low === "avuto")
    return group(i, j + 1, j, kind, base, { tense: "past", compound: true, pluperfect, lemmas: ["avere"] });
  // "è pronta", "è vicino": an adjective that only looks like a participle; "si sono stretti la mano" is a verb all the same.
  const adjective = adjectives.has(token.low) && tokens[i - 1]?.low !== "si";
  if (auxiliary.lemma === "essere" && adjective && (participles.length === 0 || !been))
    return group(i, been ? j : i + 1, i, kind, base, {
      prep: prepositionOf(tokens, i),
      tense: been ? "past" : base.tense,
      pluperfect: been && pluperfect,
      lemmas: ["essere"]
    });
  if (participles.length === 0 && (!resembles || token.capital || token.prep || ARTICLES.has(token.low))) return null;
  const past = been || auxiliary.lemma === "avere" || auxiliary.lemma === "essere";
  return group(i, j + 1, j, kind, base, {
    tense: base.tense === "pres" && past ? "past" : base.tense,
    compound: true,
    pluperfect,
    lemmas: lemmasOf(participles),
    essere,
    passive: auxiliary.lemma === "venire" || been
  });
}

/** Words before which "non" denies nothing. */
const NO_NEGATION: ReadonlySet<string> = new Set(["appena", "solo", "soltanto", "solamente"]);

/** Clitics, negation and reflexive before a group. */
function before(found: VerbGroup, tokens: readonly Token[]): void {
  for (let k = found.start - 1; k >= 0 && found.start - k <= 4; k--) {
    const { low } = tokens[k];
    // "mi recherò", "ci rallegriamo": the first person does it to itself.
    const itself = found.firstPerson && low === (found.plural ? "ci" : "mi");
    if (low === "si" || low === "s'" || itself) found.reflexive = true;
    // "non appena saranno firmati", "non solo ha scritto"
    else if (low === "non" && NO_NEGATION.has(tokens[k + 1].low)) break;
    else if (NEGATIONS.has(low)) found.negated = true;
    else if (CLITICS.has(low) && low !== "se" && found.kind === "finite") found.clitic = low;
    else if (low === "'" || ADVERBS.has(low)) continue;
    else break;
    found.start = k;
  }
}

/** A modal or governing verb takes its infinitive into the group: "potrebbe visitare", "ha accettato di inviare". */
function governed(outer: VerbGroup, here: VerbContext): VerbGroup {
  const { tokens, taken, lexicon } = here;
  const idiom = idiomAt(outer, here);
  const governor = idiom ?? outer.lemmas.find((lemma) => lexicon.modals.has(lemma));
  if (governor === undefined) return outer;
  let j = skipAdverbs(here, idiom ? outer.end + idiom.split(" ").length - 1 : outer.end);
  // "sta per chiudere", "ha finito per invitare"
  const link = governor === "stare" ? ["per"] : governor === "finire" ? ["per", "di"] : ["a", "ad", "di", "d'"];
  if ((governor === "stare" && tokens[j]?.low !== "per") || (idiom && !link.includes(tokens[j]?.low ?? ""))) return outer;
  if (link.includes(tokens[j]?.low ?? "")) j = skipAdverbs(here, j + 1);
  if (tokens[j]?.low === "non") j++;
  if (!tokens[j] || taken.has(j)) return outer;
  const inner = compound(here, j) ?? simple(here, j);
  if (inner?.kind !== "inf") return outer;
  const deeper = governed(inner, here);
  return {
    ...outer,
    end: deeper.end,
    main: deeper.main,
    lemmas: deeper.lemmas,
    negated: outer.negated || tokens[j - 1]?.low === "non",
    clitic: deeper.clitic || outer.clitic,
    reflexive: deeper.reflexive,
    governors: [governor, ...deeper.governors],
    outer: [outer, ...deeper.outer],
    essere: inner.essere,
    passive: inner.passive || (inner.essere && inner.compound)
  };
}

/** The governing phrase that a verb opens: "ha in programma di", "è sul punto di". */
function idiomAt({ lemmas, end }: VerbGroup, { tokens, lexicon }: VerbContext): string | undefined {
  const idioms = idiomsOf(lexicon.modals);
  for (const lemma of lemmas)
    for (const words of idioms.get(lemma) ?? [])
      if (words.every((low, k) => agrees(tokens[end + k]?.low ?? "", low))) return [lemma, ...words].join(" ");
  return undefined;
}

/** "pronta", "pronti" agree with who is "pronto". */
const agrees = (low: string, masculine: string): boolean =>
  low === masculine || (masculine.endsWith("o") && low.length > 4 && low.replace(/[aei]$/, "o") === masculine);

/** The governing phrases by the verb that opens them, without it. */
const idiomsOf = perObject((modals: Lexicon["modals"]) => {
  const idioms = new Map<string, string[][]>();
  for (const [lemma, ...words] of [...modals.keys()].map((phrase) => phrase.split(" ")))
    if (words.length > 0) push(idioms, lemma, words);
  return idioms;
});
