/** Acts told by nouns: "la visita di …", "il vertice tra …", "su invito di …". */
import type { Status } from "../model/code-lists.ts";
import type { ActorReference } from "../actors/discourse.ts";
import { governedAs } from "../clauses/governed.ts";
import { tookPlace } from "../clauses/nonfinite.ts";
import type { ActionType, VerbRule } from "../codebook/codebook.ts";
import type { Missing, OnAttempt } from "./attempt.ts";
import { inAside } from "./narration.ts";
import { follows } from "./demands.ts";
import { dyads, type Dyad, type Found } from "./dyad.ts";
import type { Clause, SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import type { RuleBook } from "./rule-book.ts";
import { governingNoun, statusOfNoun } from "./noun-status.ts";
import type { Token } from "../syntax/token.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import { clauseAt, nounScopeEnd } from "../clauses/argument-scope.ts";

export function nounMentions(
  parse: SentenceParse,
  book: RuleBook,
  used: ReadonlySet<number>,
  already: readonly Found[],
  onAttempt?: OnAttempt
): Found[] {
  const { tokens, phrases } = parse;
  const named = new Set<number>();
  for (const p of phrases) for (let k = p.head; k < p.end; k++) named.add(k);
  const matches = (words: readonly string[], i: number) => words.every((low, k) => tokens[i + k]?.low === low);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const candidates = book.nouns.get(tokens[i].low);
    if (!candidates || used.has(i)) continue;
    const isVerb = parse.groups.some((g) => g.main === i && g.kind === "finite");
    if (named.has(i) || isVerb) {
      const because = named.has(i) ? "name" : "verb";
      for (const { rule, words } of onAttempt ? candidates.filter(({ words }) => matches(words, i)) : [])
        onAttempt?.({ rule, start: i, end: i + words.length, missing: { lacks: "noun", because } });
      continue;
    }
    for (const { rule, words: head } of candidates) {
      if (head.length > 1 && !matches(head, i)) continue;
      const end = i + head.length;
      const clause = clauseAt(i, parse);
      const lacks = onAttempt && ((missing: Missing) => onAttempt({ rule, start: i, end, missing }));
      // "per colloqui con …" says what a visit is for; the visit is coded.
      if (tokens[i - 1]?.low === "per" && already.some((f) => f.clause === clause)) {
        lacks?.({ lacks: "noun", because: "purpose" });
        break;
      }
      if (tokens.slice(end, end + 5).some((w) => book.classes.get("void")?.has(w.low))) {
        lacks?.({ lacks: "noun", because: "void" });
        break;
      }
      // "il capo dei negoziati", "la commissione per le sanzioni": whose task it is.
      if (book.classes.get("in-charge")?.has(governingNoun(tokens, i)[0])) {
        lacks?.({ lacks: "noun", because: "task" });
        break;
      }
      const to = nounScopeEnd(end, parse);
      const trigger: Trigger = {
        start: i,
        end,
        from: end,
        to,
        verb: null,
        clause,
        passive: false,
        noun: -1,
        subject: null,
        subjectBy: null
      };
      const after = book.demands.get(rule)!.find(({ name, of }) => name === "-x" && follows(tokens, end, of));
      if (after) {
        lacks?.({ lacks: "demand", demand: after });
        continue;
      }
      if (
        rule.with.some((word) => !word.startsWith("-")) &&
        ![...book.complements.get(rule)!.values()].flat().some((phrase) => near(tokens, i, end, phrase.join(" ")))
      ) {
        lacks?.({ lacks: "word" });
        continue;
      }
      const own = dyads(rule, trigger, parse, book, lacks);
      const type = book.codebook.types.get(rule.type)!;
      const repeated = own.length === 0 && type.contact && type.traits.has("occasion") ? toldAgain(rule, trigger, parse) : [];
      // "ha ringraziato Kim per l'invito": whoever thanks has been invited.
      const thanked =
        type.traits.has("offer") &&
        already.some(
          (f) => f.clause === clause && f.verb && f.trigger.end <= i && book.codebook.types.get(f.rule.type)!.traits.has("praise")
        );
      const ownSides = thanked ? own.filter(({ sourceWords }) => sourceWords !== null && sourceWords.start >= end) : own;
      const made = ownSides.length > 0 || thanked ? ownSides : repeated;
      if (made.length === 0) {
        if (own.length > 0) lacks?.({ lacks: "noun", because: "thanks" });
        continue;
      }
      const subjectOfClause = clause !== null && i < clause.verb.start && i >= clause.start;
      const whether = rule.status
        ? { status: rule.status as Status, how: "as the rule says" }
        : statusOfNoun({
            tokens,
            at: i,
            end,
            last: lastOf(own, end),
            clause,
            subjectOfClause,
            aside: inAside({ verb: null, clause, trigger: { start: i, end } }, parse),
            type,
            classes: book.classes,
            modals: book.codebook.modals,
            undone: undone(i, type, parse, book),
            aim: isAim(i, clause, parse, book),
            before: type.traits.has("occasion") ? toldBefore(rule, made[0], parse) : null
          });
      // "non ha chiarito gli obiettivi del viaggio": what was told before is not undone by a word on it.
      if (repeated.length > 0 && (whether.status === "denied" || whether.status === "alleged")) {
        lacks?.({ lacks: "noun", because: "again" });
        break;
      }
      for (const dyad of made) {
        const twice = [...already, ...found].some(
          (f) =>
            f.rule.type === rule.type &&
            Math.abs(f.trigger.start - i) < SAME_ACT &&
            f.clause === clause &&
            f.source.country === dyad.source.country &&
            f.target.country === dyad.target.country &&
            // "Ri è arrivato a Pechino dopo la visita di Kim": another's.
            !(another(f.source, dyad.source) || another(f.target, dyad.target))
        );
        const alike =
          dyad.sourceWords !== null &&
          [...already, ...found].some(
            (f) =>
              f.sourceWords?.start === dyad.sourceWords?.start &&
              f.targetWords?.start === dyad.targetWords?.start &&
              f.trigger.end <= dyad.sourceWords!.start &&
              f.sourceWords !== null &&
              f.targetWords !== null
          );
        // "non si siederà faccia a faccia": refused, and no meeting besides.
        const refused =
          whether.status === "denied" &&
          already.some(
            (f) =>
              f.clause === clause &&
              book.codebook.types.get(f.rule.type)!.traits.has("answer") &&
              [f.source.country, f.target.country].includes(dyad.target.country)
          );
        if (twice || alike || refused) lacks?.({ lacks: "news" });
        else
          found.push({
            ...dyad,
            rule,
            trigger: { start: i, end },
            clause,
            verb: null,
            status: whether.status,
            statusHow: whether.how,
            again: repeated.length > 0
          });
      }
      break;
    }
  }
  return found;
}

/** How far after an infinitive its object begins. */
const OBJECT = 4;

/**
 * The bare infinitive whose object a noun is, where it brings about what the noun tells, and nobody did it: "l'intenzione di
 * avviare colloqui con Kim", but "dopo aver avviato colloqui", "è stato il primo a firmare un accordo".
 */
function undone(at: number, type: ActionType, parse: SentenceParse, book: RuleBook): VerbGroup | null {
  const { groups, tokens } = parse;
  const verb = groups.filter((g) => g.end <= at && at - g.end <= OBJECT).at(-1);
  if (verb?.kind !== "inf" || verb.compound || verb.prep === "senza" || governedAs(verb, parse) || tookPlace(verb, parse))
    return null;
  if (tokens[verb.start - 1]?.low === "nel" || tokens.slice(verb.end, at).some((w) => w.prep !== "" || w.kind === "mark"))
    return null;
  const makes = (lemma: string) => {
    // "impiegò giorni per completare il viaggio": what is ended was begun.
    if (type.traits.has("stay") && book.classes.get("ends")?.has(lemma)) return false;
    if (["consider", "announce"].some((name) => book.classes.get(name)?.has(lemma))) return true;
    return book.verbs.get(lemma)?.some((rule) => rule.type === type.action_type);
  };
  return verb.lemmas.some(makes) ? verb : null;
}

/** Nearer to each other than so many words, two of one clause that tell an act of one type tell the same. */
const SAME_ACT = 14;

/** How many words after a noun its sides are named. */
const NAMED = 8;

/** Where the names of the two sides end that stand after a noun: "un vertice tra Kim e Trump, in programma". */
const lastOf = (dyads: readonly Dyad[], end: number): number =>
  Math.max(
    end,
    ...dyads
      .flatMap((d) => [d.sourceWords, d.targetWords])
      .map((w) => (w && w.start >= end && w.start - end <= NAMED ? w.end : end))
  );

/** "è arrivato a Mosca per un vertice": what somebody has set out for. */
function isAim(at: number, clause: Clause | null, { tokens }: SentenceParse, { classes }: RuleBook): boolean {
  const article = /^(?:un|uno|una|il|lo|la|i|gli|le|'|l')$/.test(tokens[at - 1]?.low ?? "");
  const lead = tokens[at - 1]?.low === "'" ? at - 3 : article ? at - 2 : at - 1;
  return (
    tokens[lead]?.low === "per" &&
    clause !== null &&
    clause.verb.end <= lead &&
    ["sets-out", "begins"].some((name) => clause.verb.lemmas.some((lemma) => classes.get(name)?.has(lemma)))
  );
}

/** What the article last said of an act of its type between two sides. */
function toldBefore(rule: VerbRule, { source, target }: Dyad, { discourse }: SentenceParse): Status | null {
  const told = discourse.told.get(rule.type);
  const same = (a: ActorReference, b: ActorReference) => a.country === b.country && !another(a, b);
  return told && same(told.source, source) && same(told.target, target) ? told.status : null;
}

const another = (a: ActorReference, b: ActorReference): boolean => a.actor !== "" && b.actor !== "" && a.actor !== b.actor;

/** A definite noun without names of its own takes the sides of the last event of its type. */
function toldAgain(rule: VerbRule, { start, end, to }: Trigger, { tokens, discourse, phrases }: SentenceParse): Dyad[] {
  const before = tokens[start - 1];
  const definite =
    before !== undefined &&
    (/^(?:il|lo|la|l'|i|gli|le|quest[oaie]|quest')$/.test(before.low) ||
      (before.prep !== "" && before.low !== before.prep) ||
      (before.low === "'" && start > 1));
  // As an object ("riprendere i colloqui") it is as often another event.
  const ahead = tokens[start - 2];
  if (before?.prep === "" && ahead && ahead.kind === "word" && ahead.prep === "") return [];
  const told = discourse.told.get(rule.type);
  // "il vertice russo-americano", "l'incontro con Xi": another one.
  const named = phrases.some(
    (p) => p.start >= end && p.start - end <= 3 && (p.kind === "adjective" || (p.prep !== "" && p.kind === "actor"))
  );
  if (!definite || !told || named) return [];
  // "il vertice Apec", "il vertice di giugno a Singapore con Kim": it has a name, or a side that the other had not.
  const comma = tokens.findIndex((w, k) => k >= end && w.kind === "mark" && w.low !== "'");
  const stops = comma < 0 ? to : Math.min(comma, to);
  const sides = [told.source, told.target];
  const side = ({ country, actor }: ActorReference) =>
    sides.some((one) => one.country === country && (one.actor === "" || actor === "" || one.actor === actor));
  const next = tokens[end];
  const name = phrases.find((p) => p.start <= end && end < p.end);
  if (next?.kind === "word" && next.capital && next.prep === "" && !name?.refs.every(side)) return [];
  const other = phrases.some(
    (p) => p.start >= end && p.end <= stops && p.kind === "actor" && /^(?:con|tra|di)$/.test(p.prep) && !p.refs.every(side)
  );
  if (other) return [];
  return [
    {
      source: told.source,
      target: told.target,
      sourceWords: null,
      targetWords: null,
      sourceHow: { by: "told-again", words: tokens[start].text },
      targetHow: { by: "told-again", words: tokens[start].text }
    }
  ];
}

const near = (tokens: readonly Token[], start: number, end: number, low: string): boolean =>
  tokens.slice(Math.max(0, start - 3), start).some((w) => w.low === low) || tokens.slice(end, end + 4).some((w) => w.low === low);
