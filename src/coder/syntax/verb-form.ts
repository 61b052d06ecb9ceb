/** One word as a verb: its forms, clitics taken off, and whether a noun is meant. */
import type { VerbForm } from "../codebook/codebook.ts";
import { ARTICLES, AUXILIARIES, CLITICS, isCardinal, looksFinite, POSSESSIVES } from "./grammar.ts";
import { group, type Mood, type Tense, type VerbContext, type VerbGroup } from "./verb-group.ts";
import type { Token } from "./token.ts";

const CLITIC_ENDING = /(?:sene|si|lo|la|li|le|gli|ne|ci|vi|mi)$/;

/** Forms of a word as a verb, taking clitics off infinitives and gerunds. */
export function formsOf(
  token: Pick<Token, "low" | "forms">,
  forms: ReadonlyMap<string, readonly VerbForm[]>
): { forms: readonly VerbForm[]; clitic: string } {
  if (token.forms.length > 0) return { forms: token.forms, clitic: "" };
  // "poter", "voler", "far": infinitives that drop their last vowel.
  if (token.low.endsWith("r"))
    return { forms: (forms.get(`${token.low}e`) ?? []).filter((form) => form.mood === "inf"), clitic: "" };
  const clitic = CLITIC_ENDING.exec(token.low)?.[0];
  if (!clitic || token.low.length < 7) return { forms: [], clitic: "" };
  const stem = token.low.slice(0, -clitic.length);
  const bare = forms.get(stem) ?? forms.get(`${stem}e`) ?? forms.get(`${stem}re`) ?? [];
  return {
    forms: bare.filter(
      (form) =>
        form.mood === "inf" ||
        form.mood === "ger" ||
        (form.mood === "part" && form.tense === "past" && /^(?:si|gli|lo)$/.test(clitic))
    ),
    clitic
  };
}

export const tenseOf = (form: { mood: string; tense: string }): Tense =>
  form.tense === "fut" ? "fut" : form.tense === "pres" ? "pres" : "past";
/** The infinitives that forms may be of. */
export const lemmasOf = (forms: readonly VerbForm[]): string[] => [...new Set(forms.map(({ lemma }) => lemma))];

/** The preposition that an infinitive follows: "di incontrare", "di non incontrare". */
export const prepositionOf = (tokens: readonly Token[], infinitive: number): string =>
  tokens[tokens[infinitive - 1]?.low === "non" ? infinitive - 2 : infinitive - 1]?.prep ?? "";

/** A verb in one word: finite, infinitive, gerund, or a participle that stands alone. */
export function simple(here: VerbContext, i: number): VerbGroup | null {
  const { tokens } = here;
  const { forms, nouns, adjectives } = here.lexicon;
  const token = tokens[i];
  if (adjectives.has(token.low) && beside(tokens, i)) return null;
  const { forms: known, clitic } = formsOf(token, forms);
  if (known.length === 0) return unknown(here, i);
  const itself = clitic === "si" || clitic === "sene";
  const pronoun = { reflexive: itself, clitic: itself ? "" : clitic };
  const infinitive = known.filter((form) => form.mood === "inf");
  if (infinitive.length > 0 && !ARTICLES.has(tokens[i - 1]?.low ?? ""))
    return group(i, i + 1, i, "inf", pronoun, { lemmas: lemmasOf(infinitive), prep: prepositionOf(tokens, i) });
  const gerund = known.filter((form) => form.mood === "ger");
  if (gerund.length > 0) return group(i, i + 1, i, "ger", pronoun, { lemmas: lemmasOf(gerund), tense: "past" });
  const finite = finiteForm(here, i, known);
  if (finite) return finite;
  const participle = known.filter((form) => form.mood === "part");
  if (participle.length > 0 && nouns.has(token.low) && nominal(here, i)) return null;
  if (participle.length > 0 && !ARTICLES.has(tokens[i - 1]?.low ?? "") && !tokens[i - 1]?.prep)
    return group(i, i + 1, i, "part", pronoun, {
      lemmas: lemmasOf(participle),
      tense: "past",
      compound: true,
      plural: /[ie]$/.test(token.low),
      essere: true
    });
  return null;
}

/** A verb that the lexicon does not have still has a clause of its own, though it tells no action. */
function unknown(here: VerbContext, i: number): VerbGroup | null {
  const { low, capital } = here.tokens[i];
  if (!looksFinite(low) || capital || nominal(here, i)) return null;
  return group(i, i + 1, i, "finite", {
    tense: /(?:rà|ranno)$/.test(low) ? "fut" : "past",
    mood: /bb(?:e|ero)$/.test(low) ? "cond" : "ind",
    plural: /(?:no|ro)$/.test(low)
  });
}

/** Forms that are nouns or adjectives as often (lanci, fermo, inviti) need a sign that a verb is meant. */
function finiteForm(here: VerbContext, i: number, known: readonly VerbForm[]): VerbGroup | null {
  const { tokens, lexicon } = here;
  const { low, quoted } = tokens[i];
  // First persons are read in quotations only, where the speaker acts.
  const speaks = ({ person, tense, lemma }: VerbForm): boolean =>
    person === "P1" ||
    tense === "fut" ||
    (person === "S1" && (lexicon.modals.has(lemma) || (tense === "pres" && opensClause(tokens, i, lexicon.nouns))));
  const finite = known.filter(
    (form) =>
      form.mood !== "part" &&
      /[13]$/.test(form.person) &&
      (form.mood !== "sub" || form.tense === "impf" || conjunction(here, i)) &&
      (form.person.endsWith("3") || (quoted && speaks(form)))
  );
  if (finite.length === 0) return null;
  // "le premesse": a subjunctive without its "che" is a participle that became a noun.
  const asNoun =
    finite.every((form) => form.mood === "sub") && known.some((form) => form.mood === "part") && !conjunction(here, i);
  // "lo riceverà": what only a verb can be takes the word before it for a pronoun, no article.
  const before = tokens[i - 1]?.low;
  const afterPronoun =
    pronounOnly(before, low) ||
    (CLITICS.has(before ?? "") && !lexicon.nouns.has(low) && !asNoun && finite.some((form) => form.tense !== "pres"));
  if (!afterPronoun && nominal(here, i)) return null;
  const third = finite.filter((form) => form.person.endsWith("3"));
  const best = (third.length > 0 ? third : finite).sort((a, b) => Number(b.mood === "ind") - Number(a.mood === "ind"));
  const [form] = best;
  return group(i, i + 1, i, "finite", {
    lemmas: lemmasOf(best),
    tense: tenseOf(form),
    remote: form.mood === "ind" && (form.tense === "past" || form.tense === "impf"),
    mood: form.mood as Mood,
    plural: form.person.startsWith("P"),
    firstPerson: third.length === 0
  });
}

/** "«Ringrazio …", "e condanno", "io accuso", "vi invito": where the first person singular stands, which is often a noun ("invito"). */
function opensClause(tokens: readonly Token[], i: number, nouns: ReadonlySet<string>): boolean {
  const before = tokens[i - 1];
  const word = tokens[i].low;
  if (before && CLITICS.has(before.low)) return !ARTICLES.has(before.low) || pronounOnly(before.low, word);
  if (before && /^(?:io|non)$/.test(before.low)) return true;
  return !nouns.has(word) && (before === undefined || before.kind === "mark" || /^(?:e|ed|ma|che)$/.test(before.low));
}

/** "lo ringrazia", "gli scrive", "le invia": what no article stands before, by its first sound or its ending. */
function pronounOnly(before: string | undefined, word: string): boolean {
  if (before === "lo") return !/^(?:s[^aeiou]|z|gn|p[sn]|[xyj]|i[aeou])/.test(word);
  if (before === "gli") return !/^(?:s[^aeiou]|z|gn|p[sn]|[xyjaeiou])/.test(word);
  return before === "li" || (before === "le" && word.endsWith("a"));
}

const DEGREES: ReadonlySet<string> = new Set(["più", "meno", "molto", "troppo", "assai", "così"]);

/** "la sua linea dura verso Seul", "il via libera": an adjective after its noun; "la visita dura tre giorni", "il regime completa il programma" are verbs. */
function beside(tokens: readonly Token[], i: number): boolean {
  const [noun, next] = [tokens[i - 1], tokens[i + 1]];
  // "legami sempre più stretti": what has degrees is an adjective.
  if (noun !== undefined && DEGREES.has(noun.low)) return true;
  if (noun?.kind !== "word" || noun.capital || noun.prep !== "" || noun.low === "non" || CLITICS.has(noun.low)) return false;
  const before = tokens[i - 2];
  const counts =
    next !== undefined &&
    (next.kind === "number" ||
      isCardinal(next.low) ||
      ARTICLES.has(next.low) ||
      /^(?:da|fino|un|una|ancora|oltre|circa)$/.test(next.low));
  return !counts && before !== undefined && (ARTICLES.has(before.low) || before.prep !== "" || POSSESSIVES.has(before.low));
}

/** Whether "che", "se" or the like opens a clause a few words before that has no verb yet: "che impone sanzioni" has one. */
function conjunction(here: VerbContext, i: number): boolean {
  const { tokens, taken, lexicon } = here;
  // Names are no verbs, however long: "che Donald Trump e Kim Jong-un si vedano".
  for (let k = i - 1, far = 0; k >= 0 && far < 7; k--) {
    if (taken.has(k)) continue;
    far++;
    if (AUXILIARIES.has(tokens[k].low) || tokens[k].kind === "mark") return false;
    if (/^(?:che|se|affinché|qualora|purché|finché|sebbene|benché)$/.test(tokens[k].low)) return true;
    const verb = !lexicon.nouns.has(tokens[k].low) && tokens[k].forms.some(indicative);
    if (verb && !nominal(here, k)) return false;
  }
  return false;
}

const indicative = ({ mood, person }: VerbForm): boolean => mood === "ind" && /3$/.test(person);

/** The place of the word before another, past marks of quotation. */
function wordBefore(tokens: readonly Token[], i: number): number {
  let k = i - 1;
  while (k > 0 && /^["“”«»]$/.test(tokens[k].text)) k--;
  return k;
}

/** Whether a word that may be noun or verb is a noun here: after an article, preposition or possessive. */
function nominal({ tokens, taken, lexicon }: VerbContext, i: number): boolean {
  const { nouns, beforeNoun } = lexicon;
  const token = tokens[i];
  // "una «visita» a Pyongyang", "una «possibile» visita": marks of quotation part no noun from its article.
  const at = wordBefore(tokens, i);
  const [previous, ahead] = [tokens[at], tokens[wordBefore(tokens, at)]];
  // "Condanna dell'Onu", "Seul, condanna del lancio", but "Kim, minaccia di colpire" has a verb
  const infinitive = tokens[i + 2]?.forms.some((f) => f.mood === "inf");
  const opens = i === 0 || /^[,:]$/.test(previous.low);
  if (opens && nouns.has(token.low) && tokens[i + 1]?.prep === "di" && !infinitive) return true;
  // "Kim Jong-un potrebbe": the last word of a name is no article.
  if (i === 0 || taken.has(at)) return false;
  if (CLITICS.has(previous.low) && !ARTICLES.has(previous.low)) return false;
  // "la visita" after "che lo" is a verb's object; articles that are also clitics count as articles before a noun-like form.
  if (ARTICLES.has(previous.low) || previous.prep !== "" || POSSESSIVES.has(previous.low)) return true;
  // "due visite", but "nel 2017 espulse"
  if (previous.kind === "number") return !/^(?:19|20)\d\d$/.test(previous.low);
  if (
    nouns.has(token.low) &&
    !nouns.has(previous.low) &&
    /^(?:un|una|uno|un'|il|la|l'|lo|i|gli|le|nessuna|alcuna|sua|loro)$/.test(ahead?.low ?? "") &&
    /[aeoi]$/.test(previous.low)
  )
    return true;
  // "hanno firmato intese": no finite verb follows a participle.
  if (nouns.has(token.low) && !nouns.has(previous.low) && previous.forms.some((form) => form.mood === "part")) return true;
  // "qualsiasi contatto o negoziato"
  if (nouns.has(token.low) && /^(?:o|e|né)$/.test(previous.low) && nouns.has(tokens[i - 2]?.low ?? "")) return true;
  // "il mese prossimo arriverà", "la settimana prima arrivò": only a present may be a noun.
  return beforeNoun.has(previous.low) && (nouns.has(token.low) || token.forms.some((f) => f.person !== "" && f.tense === "pres"));
}
