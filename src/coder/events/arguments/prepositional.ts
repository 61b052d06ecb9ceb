/** Arguments that a preposition or an adjective brings: "a Putin", "tra i due Paesi", "la visita cinese". */
import type { Phrase } from "../../actors/noun-phrase.ts";
import { PLAIN_ARTICLES } from "../../syntax/grammar.ts";
import { clitic } from "./object.ts";
import {
  argumentOf,
  firstAfter,
  NEAR,
  ofParticiple,
  verbBetween,
  withList,
  type Argument,
  type SentenceParse,
  type Trigger
} from "../../clauses/sentence-parse.ts";

/** The actor that a preposition governs: after the trigger, as a pronoun, inside a phrase, or before the verb. */
export function preposition(prep: string, trigger: Trigger, parse: SentenceParse): Argument | null {
  const pronoun = (forms: string[]) => (prep === "a" ? clitic(trigger, parse, forms) : null);
  return (
    antecedent(prep, trigger, parse) ??
    // "gli ha chiesto spiegazioni sull'appoggio a Mosca": the pronoun says of whom.
    pronoun(["gli", "glielo", "gliela", "glieli", "gliele", "gliel'"]) ??
    following(prep, trigger, parse) ??
    unlinked(prep, trigger, parse) ??
    around(prep, trigger, parse) ??
    // "gli ha scritto", "ha dato loro 48 ore"
    pronoun(["le", "loro"]) ??
    inside(prep, trigger, parse) ??
    fronted(prep, trigger, parse)
  );
}

/** "Mekdad, al quale ha consegnato", "Kim, cui ha fatto pervenire" */
function antecedent(prep: string, { clause, verb }: Trigger, parse: SentenceParse): Argument | null {
  if (clause?.marker !== "cui" || verb !== clause.verb) return null;
  const near = parse.tokens.slice(Math.max(0, clause.start - 2), clause.start).find((w) => w.prep !== "")?.prep;
  const before = parse.phrases.findLast(
    (p) => p.end <= clause.start && clause.start - p.end <= 4 && p.kind !== "adjective" && p.kind !== "agency"
  );
  return before && prep === (near ?? "a") ? argumentOf(withList(before, parse), "relative-antecedent") : null;
}

/** "ha scritto a Putin": after the trigger. */
function following(prep: string, trigger: Trigger, parse: SentenceParse): Argument | null {
  const right = parse.phrases.find(
    (p) =>
      p.start > trigger.start &&
      p.start >= trigger.from &&
      p.end <= trigger.to &&
      p.prep === prep &&
      p.kind !== "agency" &&
      p.kind !== "adjective" &&
      !verbBetween(trigger.end, p.start, parse) &&
      !(prep === "a" && (atWar(trigger, p, parse) || ofEmbassy(p, parse))) &&
      !(prep === "da" && didAnother(trigger, p, parse)) &&
      !(prep === "a" && isTopic(p, parse)) &&
      !(prep === "di" && (ofParticiple(trigger, p, parse) || ofAnother(trigger, p, parse)))
  );
  return right ? argumentOf(withList(right, parse), "preposition", prep) : null;
}

/** "i soldati inviati dalla Corea del Nord": the participle is part of the name of those sent. */
function around(prep: string, trigger: Trigger, { phrases }: SentenceParse): Argument | null {
  const sent = prep === "da" ? phrases.find((p) => p.head < trigger.start && p.end > trigger.end) : undefined;
  return sent ? argumentOf([sent], "preposition", prep) : null;
}

/** "alla risposta della Russia": the first actor inside the prepositional phrase. */
function inside(prep: string, trigger: Trigger, parse: SentenceParse): Argument | null {
  const { phrases, tokens } = parse;
  const isOutside = (k: number) => !phrases.some((p) => k >= p.start && k < p.end);
  const k = tokens.findIndex((w, i) => i >= trigger.end && i < trigger.to && w.prep === prep && isOutside(i));
  if (k < 0) return null;
  const inner = firstAfter(
    k + 1,
    trigger,
    parse,
    (p) =>
      p.prep === "di" ||
      p.prep === "da" ||
      (p.prep === "tra" && p.kind !== "place" && prep !== "in" && prep !== "su") ||
      p.kind === "adjective"
  );
  return inner &&
    inner.start - k <= NEAR &&
    !(prep === "di" && (ofAnother(trigger, inner, parse) || ofParticiple(trigger, inner, parse))) &&
    !(prep === "da" && didAnother(trigger, inner, parse)) &&
    !(prep === "a" && isTopic({ ...inner, start: k + 1 }, parse)) &&
    // "a proposito della Corea del Nord", "a causa di Pyongyang"
    !(prep === "a" && inner.start === k + 3 && compoundPreposition(inner, trigger, parse)) &&
    !verbBetween(trigger.end, inner.start, parse)
    ? argumentOf(withList(inner, parse), "inside-preposition", tokens[k].text)
    : null;
}

/** "a Putin ha scritto Kim": before the verb. */
function fronted(prep: string, { clause, verb }: Trigger, parse: SentenceParse): Argument | null {
  if (!clause || !verb || prep === "di") return null;
  const before = parse.phrases.find(
    (p) =>
      p.start >= clause.start &&
      p.end <= verb.start &&
      p.prep === prep &&
      p.kind !== "adjective" &&
      p.kind !== "agency" &&
      !ofPost(p, parse) &&
      // "l'offerta avanzata da Moon è stata respinta": the agent of the participle.
      !(prep === "da" && parse.groups.some((g) => g.kind === "part" && g.end <= p.start && g.start >= clause.start))
  );
  return before ? argumentOf(withList(before, parse), "preposition-before-verb", prep) : null;
}

/** "congratulazioni Putin a Kim", "lettera Trump al leader": a title leaves out "di" before a name. */
function unlinked(prep: string, { verb, end, clause }: Trigger, { phrases, tokens }: SentenceParse): Argument | null {
  if (prep !== "di" || verb || clause) return null;
  const bare = phrases.find((p) => p.start === end && p.prep === "" && p.kind === "actor" && tokens[p.end]?.prep === "a");
  return bare ? argumentOf([bare], "preposition", prep) : null;
}

/** "i delegati nordcoreani all'Onu hanno rifiutato": where those who act are posted, right after their name. */
const ofPost = ({ start, refs }: Phrase, { phrases }: SentenceParse): boolean =>
  refs.every(({ role }) => role === "") && phrases.some((p) => p.end === start - 1 && p.kind === "actor" && p.prep === "");

/** "un incontro dedicato alla Corea del Nord": what it is about. */
const isTopic = ({ start }: Phrase, { groups, tokens }: SentenceParse): boolean =>
  groups.some((g) => g.kind === "part" && g.end === start - 1 && /^dedicat[oaie]$/.test(tokens[g.main].low));

/** "solidarietà per il missile lanciato dal Nord": who did something to another noun. */
const didAnother = ({ verb, end }: Trigger, { start }: Phrase, { groups, tokens }: SentenceParse): boolean =>
  verb === null &&
  groups.some(
    (g) =>
      g.kind === "part" && g.start >= end && start - g.end <= 1 && tokens.slice(end, g.start).some(({ prep }) => prep === "per")
  );

/** "ha protestato tramite l'ambasciata a Pechino", "l'ambasciata nordcoreana a Pechino": where the embassy is that a message goes through. */
const ofEmbassy = ({ start, kind }: Phrase, { hits }: SentenceParse): boolean =>
  kind === "place" &&
  hits.some(
    (hit) =>
      start - 1 - hit.end >= 0 &&
      start - 1 - hit.end <= 1 &&
      hit.entries.some((entry) => entry.kind === "role" && entry.role.role === "embassy")
  );

/** "il sostegno alla guerra di aggressione russa all'Ucraina": against whom the war is that is supported. */
const atWar = ({ end }: Trigger, { start }: Phrase, { tokens, classes }: SentenceParse): boolean =>
  tokens.slice(Math.max(end, start - 6), start - 1).some(({ low }) => classes.get("war")?.has(low));

/** "la fine della cooperazione durante una visita di Park": the owner of another noun. */
const ofAnother = (trigger: Trigger, phrase: Phrase, { tokens, phrases, classes }: SentenceParse): boolean =>
  trigger.verb === null &&
  (compoundPreposition(phrase, trigger, { tokens, classes }) ||
    tokens.slice(trigger.end, phrase.start).some(
      (w, k) =>
        w.prep === "durante" ||
        w.prep === "dopo" ||
        // but "il lancio di un missile nordcoreano"
        (PLAIN_ARTICLES.has(w.low) &&
          tokens[trigger.end + k - 1].prep !== "di" &&
          !phrases.some((p) => p.start <= trigger.end + k && trigger.end + k < p.end))
    ));

/**
 * "in visita su invito di Putin", "a margine di": the owner of a noun that a preposition without article governs; but in "la
 * visita a sorpresa di Putin" the visit's.
 */
const compoundPreposition = (
  phrase: Phrase,
  trigger: Trigger,
  { tokens, classes }: Pick<SentenceParse, "tokens" | "classes">
) => {
  const noun = phrase.start - 2;
  if (phrase.prep !== "di" || noun - 1 < trigger.end || tokens[noun].kind !== "word" || tokens[noun].capital) return false;
  if (classes.get("manner")?.has(tokens[noun].low)) return false;
  const governor = tokens[noun - 1];
  return /^(?:su|in|a)$/.test(governor.low);
};

/** "la firma di un'intesa il vertice tra Trump e Kim": an article without a preposition begins another noun. */
const anotherNoun = (trigger: Trigger, phrase: Phrase, { tokens, phrases }: SentenceParse): boolean =>
  trigger.verb === null &&
  tokens
    .slice(trigger.end, phrase.start)
    .some(
      (w, k, between) =>
        PLAIN_ARTICLES.has(w.low) &&
        k > 0 &&
        between[k - 1].prep === "" &&
        between[k - 1].kind === "word" &&
        !phrases.some((p) => p.start <= trigger.end + k && trigger.end + k < p.end)
    );

/** Both sides after "tra". */
export function between(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { phrases, tokens } = parse;
  const right = phrases.find(
    (p) =>
      p.start >= trigger.end &&
      p.end <= trigger.to &&
      p.prep === "tra" &&
      !verbBetween(trigger.end, p.start, parse) &&
      !anotherNoun(trigger, p, parse)
  );
  const owners = right ? null : ofBoth(trigger, parse);
  if (owners) return argumentOf(owners, "between");
  if (!right) {
    // "le linee tra i due sono state riaperte"; "Tra Trump e Kim esiste un ottimo rapporto"; "Usa-Corea del Nord: firmato un accordo";
    // "Il vertice tra Kim e Putin si è concluso con un'intesa"; "Tra i due c'è stato un colloquio"
    const { clause, noun, verb, start } = trigger;
    const isThere = clause && !clause.subject && clause.verb.end <= start && start - clause.verb.end <= 4;
    const opens = ({ start, end }: Phrase) => start <= 1 && /^[:,]$/.test(tokens[end]?.low ?? "");
    const left = phrases.find(
      (p) =>
        p.prep === "tra" &&
        p.end <= trigger.start &&
        (noun >= 0 && noun < trigger.start
          ? p.start > noun
          : opens(p) ||
            (verb !== null && p.start === (clause?.start ?? -1) + 1) ||
            (verb === null && isThere && p.start >= clause.start && p.end <= clause.verb.start) ||
            (clause?.verb === verb && clause?.impersonal && p.start >= clause.start))
    );
    const named = left ?? afterPredicate(trigger, parse);
    return named ? argumentOf(withList(named, parse), "between") : null;
  }
  const both = withList(right, parse);
  // "tra il leader Kim e il presidente Putin": the second may be its own list when words stand between.
  if (both.flatMap((p) => p.refs).length < 2) {
    const next =
      phrases.find((p) => p.start >= right.end && p.start - right.end <= 3 && p.prep === "" && p.kind !== "adjective") ??
      afterApposition(both, parse);
    if (next) both.push(next);
  }
  return argumentOf(both, "between");
}

/** "Un incontro è previsto tra Putin e Kim", "Colloqui sono in corso tra le due Coree": past the verb whose subject the noun is. */
function afterPredicate({ end, clause, verb }: Trigger, { phrases, groups }: SentenceParse): Phrase | undefined {
  const predicate = verb === null ? clause?.verb : undefined;
  if (!predicate?.lemmas.length || predicate.start < end || predicate.start - end > PREDICATE) return undefined;
  if (!predicate.essere && !predicate.lemmas.includes("essere") && !predicate.reflexive) return undefined;
  return phrases.find(
    (p) =>
      p.prep === "tra" &&
      p.start >= predicate.end &&
      p.start - predicate.end <= THOSE &&
      !groups.some((g) => g.start >= predicate.end && g.end <= p.start)
  );
}

/** How many words may stand between a noun and the verb whose subject it is. */
const PREDICATE = 2;

/** "tra la delegazione del Nord, guidata da Ri, e quella di Seul": the second, after what stands beside the first between commas. */
function afterApposition(first: readonly Phrase[], { phrases, tokens, groups }: SentenceParse): Phrase | undefined {
  const { end } = first[first.length - 1];
  if (tokens[end]?.low !== ",") return undefined;
  return phrases.find(
    (p) =>
      p.start > end &&
      p.start - end <= APPOSITION &&
      (p.prep === "" || p.joins) &&
      p.kind === "actor" &&
      [p.start - 1, p.start - 2].some((k) => tokens[k].low === "e" && tokens[k - 1].low === ",") &&
      !groups.some((g) => g.kind === "finite" && g.start > end && g.end <= p.start)
  );
}

/** How many words may stand beside the first of two. */
const APPOSITION = 16;

/** How many words may stand between "tra" and "di". */
const THOSE = 4;

/** "tra le delegazioni di Seul e Pyongyang", "tra gli inviati delle due Coree": whose those are who stand after "tra". */
function ofBoth(trigger: Trigger, parse: SentenceParse): Phrase[] | null {
  const { tokens, phrases } = parse;
  for (let k = trigger.end; k < trigger.to; k++) {
    if (tokens[k].prep !== "tra") continue;
    const owner = phrases.find((p) => p.start > k && p.prep === "di");
    const among = owner && owner.start - k <= THOSE + 1 && !tokens.slice(k + 1, owner.start).some((w) => w.kind === "mark");
    const both = among && !verbBetween(trigger.end, k, parse) ? withList(owner, parse) : [];
    return new Set(both.flatMap((p) => p.refs).map(({ country }) => country)).size > 1 ? both : null;
  }
  return null;
}

/** Those named after "tra cui". */
export function among(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { phrases, tokens } = parse;
  const at = tokens.findIndex((w, k) => k > trigger.end && w.low === "cui" && tokens[k - 1].prep === "tra");
  const first = at < 0 ? undefined : phrases.find((p) => p.start === at + 1 && p.kind !== "adjective");
  return first ? argumentOf(withList(first, parse), "between") : null;
}

/** A nationality right after a noun, or an abbreviation that does for one. */
export function adjective(trigger: Trigger, parse: SentenceParse): Argument | null {
  const next = parse.phrases.find(
    (p) =>
      (p.kind === "adjective" || abbreviated(p, trigger)) &&
      p.start >= trigger.end &&
      p.start - trigger.end <= 2 &&
      !parse.tokens.slice(trigger.end, p.start).some((w) => w.prep || w.kind === "mark")
  );
  return next ? argumentOf([next], "nationality") : null;

  /** "sanzioni Usa", "il no Onu": a short name without an article right after the noun. */
  function abbreviated({ start, head, end, prep, kind, refs }: Phrase, { verb, end: from }: Trigger): boolean {
    return (
      verb === null &&
      kind === "actor" &&
      prep === "" &&
      start === from &&
      head === start &&
      end - start === 1 &&
      parse.tokens[start].text.length <= ABBREVIATION &&
      refs.every(({ actor, role, country }) => role === "" && (actor === "" || country === ""))
    );
  }
}

/** How many letters an abbreviation has at most: "Usa", "Onu", "Nato". */
const ABBREVIATION = 4;
