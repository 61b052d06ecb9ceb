/**
 * Who is the subject of a clause: named before or after its verb, the subject of an earlier clause, or no actor at all. Small
 * readers, each with its Italian example, in the order in which they are tried: the first that knows decides.
 */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { WordClasses } from "../codebook/word-classes.ts";
import { firstOf, type Reader } from "../model/first-of.ts";
import type { FoundBy } from "../model/how-found.ts";
import { ARTICLES, COORDINATORS, PLAIN_ARTICLES } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import { type Clause, type ClauseBounds, type ClauseSubject, withList } from "./sentence-parse.ts";
import {
  afterVerb,
  type Asked,
  bareIn,
  goesOnAfterComma,
  headOf,
  inverted,
  isAttended,
  isObjectOfAdverbial,
  isIssuer,
  isOne,
  isTurned,
  objectBefore,
  opensWithWho,
  subjectNoun,
  unknownName
} from "./subject-places.ts";

type Subject = Omit<ClauseSubject, "parent">;

/** Says who the subject is, that nobody says who, or that no actor is it. */
type OfSubject = Reader<[asked: Asked], Subject>;

/** Nobody says who; whoever the article is about may be meant. */
const UNSAID: Subject = { subject: null, subjectBy: null, impersonal: false };
const NO_ACTOR: Subject = { ...UNSAID, impersonal: true };

/**
 * The subject of a clause, and how it was found.
 *
 * @param before the clauses to its left, with their subjects
 * @param sentence its words; of its classes `voice` speaks for whoever issued it, and `issue` are the verbs of issuing it
 */
export function findSubject(
  clause: ClauseBounds,
  before: readonly Clause[],
  sentence: Omit<Asked, "clause" | "before">
): ClauseSubject {
  const { verb, opener, marker } = clause;
  const { tokens } = sentence;
  const governed = opener === "relative" || opener === "that" || opener === "subordinator" || marker === "cui";
  const twin = twinOf(clause, before, tokens);
  const parent = twin ? twin.parent : governed ? before.length - 1 : -1;
  // "un atto che condanniamo": who speaks, and nobody whom the words name.
  if (verb.firstPerson) return { parent, ...UNSAID };
  const readers = opener === "relative" && marker !== "cui" ? OF_RELATIVE : OF_CLAUSE;
  return { parent, ...(firstOf(readers, { clause, before, ...sentence }) ?? UNSAID) };
}

/** The subject of "che" and "il quale". */
const OF_RELATIVE: readonly OfSubject[] = [
  {
    example: "la lettera che [Kim] ha inviato",
    read: ({ clause, phrases }) => {
      const own = bareIn(phrases, clause.start + 1, clause.verb.start);
      return own.length > 0 ? { ...UNSAID, subject: own, subjectBy: "before-verb" } : null;
    }
  },
  {
    // What is called so, or who is accused, is "che"; who says it acts in the clause before.
    example:
      "[Kim] ha condannato lo schieramento, che ha definito «un'escalation»; [Kim] ha respinto l'offerta di Moon, che accusa di ostilità",
    read: (asked) => (callsAntecedent(asked) || accusesAntecedent(asked) ? carried(asked.before.at(-1)) : null)
  },
  {
    // but "gli atti che prolungano": no actor does it.
    example: "[Lavrov], che ha elogiato; [Lavrov], il quale ha elogiato",
    read: ({ clause: { start, marker, verb }, tokens, phrases }) => {
      const from = start - (marker !== "che" && ARTICLES.has(tokens[start - 1]?.low ?? "") ? 1 : 0);
      const antecedent = phrases.findLast(
        (p) => p.end <= from && from - p.end <= 1 && p.kind !== "adjective" && p.kind !== "agency"
      );
      // "le risoluzioni del Consiglio di sicurezza, che minacciano": of two nouns the one in the plural.
      if (!antecedent || (verb.plural && isOne(antecedent, tokens, phrases))) return null;
      return named(antecedent, "antecedent", phrases);
    }
  },
  {
    example: "[la Svezia] è il primo Paese occidentale che riapre",
    read: ({ clause: { start, verb, marker }, before, tokens, classes }) => {
      const is = before.at(-1);
      if (marker !== "che" || !is?.subject || !is.verb.lemmas.includes("essere") || is.verb.plural !== verb.plural) return null;
      const first = tokens.slice(is.verb.end, start).some(({ low }) => classes.get("first-to")?.has(low));
      return first ? { ...UNSAID, subject: is.subject, subjectBy: "carried" } : null;
    }
  },
  {
    // More than one does what the verb in the plural says.
    example: "il colloquio che avranno [Pompeo e Kim]",
    read: ({ clause: { verb }, phrases }) => {
      if (!verb.plural) return null;
      const after = phrases.find((p) => p.start >= verb.end && p.start - verb.end <= 1 && p.prep === "");
      const both = after?.kind === "actor" && withList(after, { phrases }).flatMap((p) => p.refs).length > 1;
      return both ? named(after, "after-verb", phrases) : null;
    }
  },
  {
    // Who issues a text does what the text does.
    example: "[il Consiglio] ha approvato una risoluzione che impone sanzioni",
    read: ({ clause: { start }, before, tokens, classes }) => {
      const issued = before.at(-1);
      if (!issued?.subject || issued.end < start - 1) return null;
      const text = tokens.slice(Math.max(issued.verb.end, start - 3), start).some(({ low }) => classes.get("voice")?.has(low));
      const issues = isVerbOf(issued.verb, "issue", classes);
      return text && issues ? { ...UNSAID, subject: issued.subject, subjectBy: "issuer" } : null;
    }
  },
  { example: "gli atti che prolungano la guerra", read: () => NO_ACTOR }
];

/** The subject of every other clause. */
const OF_CLAUSE: readonly OfSubject[] = [
  {
    example: "[Kim] ha incontrato Lavrov",
    read: (asked) => {
      const { clause, phrases } = asked;
      const bare = isTurned(asked) ? [] : bareIn(phrases, headOf(asked), clause.verb.start);
      const own = bare.findLast((p) => !isObjectOfAdverbial(p, asked));
      return own ? named(besideWhom(own, asked) ?? own, "before-verb", phrases) : null;
    }
  },
  {
    example: "[Choe], che ha visto Lavrov, ha detto",
    read: (asked) => {
      const { clause, tokens, phrases } = asked;
      const closed = clause.marker === "," || tokens[clause.verb.start - 1]?.low === ",";
      const outer = closed ? beforeParenthesis(asked) : null;
      return outer ? named(outer, "before-parenthesis", phrases) : null;
    }
  },
  {
    // The noun before the relative is the subject, whoever acts in the relative.
    example: "due americani, che Pyongyang teneva in carcere, sono stati liberati",
    read: ({ clause: { verb, marker }, before, tokens }) => {
      const [relative, more] = before;
      const closed = marker === "," || tokens[verb.start - 1]?.low === ",";
      const apposed =
        !more &&
        relative?.opener === "relative" &&
        relative.start > 1 &&
        [tokens[relative.start - 1], tokens[relative.start]].some(({ low }) => low === ",") &&
        tokens[0].prep === "" &&
        !tokens[relative.verb.main].quoted;
      return when(closed && apposed, NO_ACTOR);
    }
  },
  {
    // Who issued it speaks; any other noun there is no actor.
    example: "una nota del ministero degli Esteri [nordcoreano] accusa",
    read: (asked) => {
      const { clause, tokens, phrases, classes } = asked;
      // ", che lo scorso anno aveva rifiutato …": the noun before the comma acts, whoever that is.
      const trailing = clause.opener === "that" && tokens[clause.start - 1]?.low === ",";
      const voices = classes.get("voice") ?? NONE;
      const noun = isTurned(asked) ? null : subjectNoun(tokens, clause.start, clause.verb.start, voices, trailing);
      if (!noun) return null;
      if (!noun.voice) return NO_ACTOR;
      const issuer = phrases.find((p) => isIssuer(p, noun.at, 6) && p.end <= clause.verb.start && p.kind !== "agency");
      return issuer ? named(issuer, "issuer", phrases) : UNSAID;
    }
  },
  {
    // What stands between the two commas describes the noun.
    example: "La distruzione dell'ufficio, rivendicata dai media del regime, arriva dopo tre giorni",
    read: ({ clause: { start, verb }, tokens, phrases, classes }) => {
      const comma = tokens.findIndex(({ low }, k) => k > start && k < verb.start && low === ",");
      const described = comma > 0 && tokens[comma + 1].forms.some(({ mood, tense }) => mood === "part" && tense === "past");
      if (!described || tokens[verb.start - 1].low !== "," || bareIn(phrases, start, comma).length > 0) return null;
      const noun = subjectNoun(tokens, start, comma, classes.get("voice") ?? NONE, false);
      return when(noun?.voice === false, NO_ACTOR);
    }
  },
  {
    example: "si legge in una nota del governo [americano]",
    read: ({ clause: { verb }, tokens, phrases, classes }) => {
      if (!verb.reflexive || tokens[verb.end]?.prep !== "in") return null;
      const at = tokens.findIndex(({ low }, k) => k > verb.end && k - verb.end <= 3 && classes.get("voice")?.has(low));
      const issuer = at < 0 ? undefined : phrases.find((p) => isIssuer(p, at, 5));
      return issuer && issuer.kind !== "agency" ? named(issuer, "issuer", phrases) : null;
    }
  },
  {
    example: "è giunta ieri a Pyongyang [una delegazione russa]",
    read: (asked) => {
      const { clause, tokens, phrases } = asked;
      const after = afterVerb(asked);
      const turned = isTurned(asked) || inverted(asked) || isAttended(asked) || (after && opensWithWho(asked, after));
      const told = after && !tokens[clause.verb.end]?.quoted && turned && !goesOnAfterComma(asked);
      return told ? named(after, "after-verb", phrases) : null;
    }
  },
  {
    // The pronoun is the object, so the noun that follows acts.
    example: "lo sostiene il sito",
    read: ({ clause: { verb }, tokens }) => when(objectBefore(verb) && ARTICLES.has(tokens[verb.end]?.low ?? ""), NO_ACTOR)
  },
  {
    example: "Warmbier ammetteva",
    read: ({ clause, tokens, phrases }) => when(unknownName(clause.verb.start, clause.start, tokens, phrases), NO_ACTOR)
  },
  {
    // The noun that follows is the subject, and no actor.
    example: "si è conclusa la visita a Pyongyang di Xi",
    read: ({ clause: { verb }, before, tokens }) => {
      const noun = PLAIN_ARTICLES.has(tokens[verb.end]?.low ?? "");
      return when((verb.essere || verb.reflexive) && !verb.passive && noun && before.length === 0, NO_ACTOR);
    }
  },
  {
    example: "alla cerimonia hanno partecipato i rappresentanti di sessanta Paesi",
    read: ({ clause: { verb, start }, tokens, classes }) => {
      const next = tokens[verb.end]?.low ?? "";
      const noun = PLAIN_ARTICLES.has(next) || next === "circa" || next === "oltre";
      return when(actsOn(verb, "attend", classes) && start < verb.start && noun, NO_ACTOR);
    }
  },
  { example: "ha incontrato Lavrov", read: ({ before }) => when(before.length === 0, UNSAID) },
  {
    // After a semicolon or colon the subject of the main clause goes on unsaid.
    example: "[Choe] è arrivata a Mosca; incontrerà Lavrov",
    read: (asked) => (GOES_ON.has(asked.clause.opener) || /^(?:cui|,)$/.test(asked.clause.marker) ? null : afterStop(asked))
  },
  {
    // Who "should be condemned" is seldom the one who acted in the clause before.
    example: "«andrebbe condannato»",
    read: ({ clause: { verb }, tokens }) => when(verb.passive && tokens[verb.main].quoted, NO_ACTOR)
  },
  {
    // Who says it is not whoever the quotation tells of.
    example: "«la Corea del Nord invierà armi», ha scritto in una nota",
    read: ({ clause: { verb, opener }, before, tokens, phrases }) => {
      const quoted = ({ verb: { main } }: Pick<ClauseBounds, "verb">): boolean => tokens[main].quoted;
      if (opener !== "" || quoted({ verb }) || !quoted(before[before.length - 1])) return null;
      const next = tokens[verb.end];
      const named = phrases.some((p) => p.kind === "actor" && p.prep === "" && p.start >= verb.end);
      if (named || (next?.kind === "word" && next.prep === "")) return null;
      return carried(before.findLast((c) => !quoted(c) && c.subject)) ?? UNSAID;
    }
  },
  { example: "[Kim] ha visto Lavrov e lo ha invitato", read: (asked) => carried(previousOf(asked)) },
  {
    // but "Stando a quel che scrive la stampa, ha assicurato": that a remark has no actor says nothing of what follows.
    example: "le misure colpiscono i cittadini e prolungano la guerra",
    read: (asked) => {
      const previous = previousOf(asked);
      const remark = asked.clause.marker === "," && (previous.opener === "relative" || previous.opener === "that");
      return when(previous.impersonal && !remark, NO_ACTOR);
    }
  }
];

/** "[Kim Yong Chol], alto ufficiale nordcoreano, è arrivato": the person whose office stands between commas before the verb. */
const besideWhom = ({ start, end, refs }: Phrase, { tokens, phrases }: Asked): Phrase | undefined =>
  tokens[end]?.low === ","
    ? phrases.find(
        (p) =>
          p.kind === "actor" &&
          p.prep === "" &&
          tokens[p.end]?.low === "," &&
          start - p.end === 1 &&
          p.refs.length === 1 &&
          p.refs[0].actor !== "" &&
          refs.every(({ country }) => country === p.refs[0].country)
      )
    : undefined;

/** What opens a clause that goes on with the subject of another. */
const GOES_ON: ReadonlySet<string> = new Set(["coordinator", "that", "subordinator"]);

const when = (holds: boolean, subject: Subject): Subject | null => (holds ? subject : null);

const named = (one: Phrase, subjectBy: FoundBy, phrases: readonly Phrase[]): Subject => ({
  ...UNSAID,
  subject: withList(one, { phrases }),
  subjectBy
});

/** The subject of an earlier clause, not named again. */
const carried = (clause: Clause | undefined): Subject | null =>
  clause?.subject ? { ...UNSAID, subject: clause.subject, subjectBy: "carried" } : null;

/** The clause that a later one goes on from. */
const previousOf = ({ clause, before, tokens }: Asked): Clause =>
  clause.opener === "coordinator"
    ? coordinate(clause, before, tokens)
    : (twinOf(clause, before, tokens) ?? before[before.length - 1]);

/** "ha detto [che il Nord non ha risposto] e che non parlerà": the clause that one with "che" stands beside. */
const twinOf = (
  { opener, marker, start }: ClauseBounds,
  before: readonly Clause[],
  tokens: readonly Token[]
): Clause | undefined =>
  opener === "that" && marker === "che" && COORDINATORS.has(tokens[start - 1]?.low ?? "")
    ? before.findLast((c) => c.opener === "that" && c.marker === "che")
    : undefined;

/** "lo schieramento, che ha definito «un'escalation»", "l'attacco, che definisce una minaccia" */
function callsAntecedent({ clause: { start, verb }, tokens, classes }: Asked): boolean {
  if (!actsOn(verb, "calls", classes) || tokens[start - 1]?.low !== ",") return false;
  const quoteEnds = tokens.findIndex((w, k) => k > verb.end && !w.quoted);
  const quoted = tokens[verb.end + 1]?.quoted && (quoteEnds < 0 || tokens[quoteEnds].kind === "mark");
  return quoted || /^(?:un|uno|una|come)$/.test(tokens[verb.end]?.low ?? "");
}

/** "Moon, che accusa di ostilità": nobody else is named whom the verb could accuse. */
const accusesAntecedent = ({ clause: { verb }, tokens, classes }: Asked): boolean =>
  actsOn(verb, "accuses", classes) && tokens[verb.end]?.prep === "di";

const actsOn = (verb: VerbGroup, name: string, classes: WordClasses): boolean =>
  verb.clitic === "" && !verb.passive && isVerbOf(verb, name, classes);

function afterStop({ clause: { start, verb }, before, tokens, phrases }: Asked): Subject {
  if (!/^[;:]$/.test(tokens[start].low) || tokens[verb.main].quoted) return UNSAID;
  const main = before.find(({ opener, verb }) => opener === "" && !tokens[verb.main].quoted);
  return main?.subject && main.verb.plural === verb.plural ? named(main.subject[0], "carried", phrases) : UNSAID;
}

const NONE: ReadonlySet<string> = new Set();

/** Who stands before a parenthesis that a comma has closed: "Choe, che ha incontrato Lavrov, ha detto". */
function beforeParenthesis({ before, phrases, tokens }: Asked): Phrase | null {
  for (let j = before.length - 1; j >= 0; j--) {
    const { opener, start } = before[j];
    if ((opener !== "relative" && opener !== "subordinator") || start === 0) return null;
    // "Tokyo, la cui zona è stata violata, ha chiesto"
    const from = ARTICLES.has(tokens[start - 1].low) ? start - 1 : start;
    const outer = phrases.findLast((p) => p.end <= from && from - p.end <= 1 && p.prep === "" && p.kind === "actor");
    if (outer) return outer;
  }
  return null;
}

/** The clause that a coordinated verb continues: past clauses embedded between the two. */
function coordinate({ start, verb }: ClauseBounds, before: readonly Clause[], tokens: readonly Token[]): Clause {
  const last = before[before.length - 1];
  // "Kim, che ne ha lodato il contenuto e ha promesso …": no comma closes the relative.
  if (last.opener === "relative" && last.subject && tokens[start - 1]?.low !== ",") return last;
  for (let j = before.length - 1; j >= 0; j--)
    if (
      before[j].opener !== "relative" &&
      !(before[j].opener === "subordinator" && j > 0) &&
      before[j].verb.plural === verb.plural &&
      (before[j].subject || before[j].impersonal)
    )
      return before[j];
  return last;
}
