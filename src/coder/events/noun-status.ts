/** Whether an act that a noun tells did happen: the words around it decide, then the clause's verb. */
import type { Status } from "../model/code-lists.ts";
import { firstOf } from "../model/first-of.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import {
  anew,
  governingNoun,
  isAfterVerb,
  isGoverned,
  isNone,
  leadOf,
  negatedBefore,
  NONE,
  objectOf,
  ONE,
  takesPlace,
  thereIs,
  type ToldByNoun,
  wordsAround
} from "./noun-surroundings.ts";
import { prospectOf } from "./prospect.ts";
import { is, type Recogniser, type Whether, when } from "./status.ts";
import { isVerbOf } from "../syntax/verb-group.ts";

/** The status of an act told by a noun: the words around it decide, then the clause's verb. */
export const statusOfNoun = (told: ToldByNoun): Whether =>
  firstOf(BY_NOUN, told) ?? told.byCarrier ?? is("actual", "told as a fact");

const BY_NOUN: readonly Recogniser<ToldByNoun>[] = [
  {
    example: "la visita è stata annullata",
    read: ({ subjectOfClause, clause, tokens, classes }) => {
      const main = subjectOfClause ? tokens[clause!.verb.main] : undefined;
      return when(main && classes.get("denied")?.has(main.low), "denied", `“${main?.text}”`);
    }
  },
  {
    example: "ha smentito che sia in preparazione un vertice, ha negato che si sia tenuto un incontro",
    read: (told) => {
      const { saidToBe, clause, type, tokens, classes } = told;
      const there = clause !== null && (clause.verb.lemmas.includes("essere") || takesPlace(clause.verb, tokens, classes));
      return when(saidToBe === "denied" && there && !isGoverned(told) && !type.verbal, "denied", "said not to be so");
    }
  },
  {
    example: "un vertice tra Kim e Trump?",
    read: ({ asked, type }) => when(asked && !type.verbal, "hypothetical", "asked")
  },
  {
    // what has been decided is in force, whatever the clause goes on to say of it
    example: "le sanzioni decise da Washington non indeboliranno",
    read: ({ tokens, end, type, classes }) =>
      when(!type.contact && classes.get("decided")?.has(tokens[end]?.low ?? ""), "actual", `“${tokens[end]?.text}”`)
  },
  {
    example: "i colloqui in corso",
    read: (told) =>
      when(
        wordsAround(told).some((low, i, near) => low === "corso" && near[i - 1] === "in" && near[i + 1] !== "di"),
        "ongoing",
        "“in corso”"
      )
  },
  {
    // but "nessun riferimento all'offerta": it is the reference that there is not.
    example: "una visita annullata, nessun incontro",
    read: (told) => {
      const cue = cueOf(told, "denied");
      return when(cue && (!NONE.has(cue) || isNone(told, cue)), "denied", `“${cue}” beside “${told.tokens[told.at].text}”`);
    }
  },
  {
    // but "il rifiuto della proposta": what was refused was proposed.
    example: "una possibile visita",
    read: (told) => {
      const cue = cueOf(told, "hypothetical");
      const refused = told.type.traits.has("answer") && told.classes.get("offer")?.has(cue ?? "");
      return refused ? null : beside(told, "hypothetical");
    }
  },
  {
    example: "non è in programma un terzo vertice",
    read: (told) => {
      const cue = told.clause?.verb.negated && told.clause.start <= told.at ? cueOf(told, "planned") : undefined;
      return when(cue, "hypothetical", `“${cue}” with “non”`);
    }
  },
  { example: "la prossima visita", read: (told) => beside(told, "planned") },
  {
    example: "il vertice tra Trump e Kim, in programma a giugno; il vertice tra Trump e Kim, atteso da mesi, non è in programma",
    read: ({ tokens, end, last, clause, classes }) => {
      // What stands between commas before the verb says more of it.
      const goesOn =
        clause && clause.verb.start > last && tokens[clause.verb.start - 1]?.low === "," && tokens[last]?.low === ",";
      const from = goesOn ? clause.verb.start : last;
      const after = tokens.slice(from, from + 4).map((w) => w.low);
      const ahead = after.findIndex((low) => classes.get("ahead")?.has(low));
      const parted = after.slice(0, ahead).some((low, k) => k > 0 && low === ",");
      const status = after.slice(0, ahead).includes("non") ? "hypothetical" : "planned";
      return when(last > end && ahead >= 0 && !parted, status, `“${after[ahead]}” after the names`);
    }
  },
  { example: "una presunta visita", read: (told) => beside(told, "alleged") },
  {
    example: "la data della visita sarà fissata, i preparativi di Pyongyang per il vertice, non ci sono piani per un vertice",
    read: ({ tokens, at, classes, type, clause }) => {
      const [owner, prep] = governingNoun(tokens, at);
      const before = prep === "per" ? tokens.slice(Math.max(0, at - 7), at).map(({ low }) => low) : [];
      const of = [owner, ...before].find((low) => classes.get("arranged")?.has(low));
      // "non ci sono piani per un vertice"
      const none = clause?.verb.negated && clause.verb.end <= at && at - clause.verb.end <= 5;
      return when(of && !type.verbal, none ? "denied" : "planned", `“${of}” of it`);
    }
  },
  {
    example: "l'apertura di Trump a colloqui, mancano le condizioni per un vertice, in caso di un incontro",
    read: ({ tokens, at, classes, type }) => {
      const prospect = type.verbal ? null : prospectOf(tokens, at, classes.get("prospect"));
      return when(prospect !== null, "hypothetical", `“${prospect !== null && tokens[prospect].text}” of it`);
    }
  },
  {
    // but "dopo la ripresa dei colloqui", "la preoccupazione per la ripresa dei colloqui"
    example: "ha parlato della ripresa dei colloqui, un passo verso la ripresa dei colloqui",
    read: ({ tokens, at, classes, type }) => {
      const [owner] = type.verbal ? [""] : governingNoun(tokens, at);
      const from = tokens.findIndex(({ low }, k) => k >= at - 4 && k < at && low === owner);
      const before = ARTICLES.has(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1;
      const lead = before >= 0 && classes.get("resuming")?.has(owner) ? tokens[before].prep : "";
      const felt = ["concern", "support-noun"].some((name) => classes.get(name)?.has(tokens[before - 1]?.low ?? ""));
      return when(/^(?:di|per|a|su|verso)$/.test(lead) && !felt, "hypothetical", `“${owner}” of it`);
    }
  },
  {
    example: "verso un vertice tra Kim e Trump",
    read: ({ tokens, at, type }) =>
      when(!type.verbal && tokens.slice(Math.max(0, at - 2), at).some(({ prep }) => prep === "verso"), "planned", "“verso” it")
  },
  {
    example: "senza un vertice, senza colloqui",
    read: (told) => when(leadOf(told) === "senza" && told.type.contact && !told.type.verbal, "denied", "after “senza”")
  },
  {
    example: "ha mostrato l'intenzione di avviare colloqui",
    read: ({ undone, tokens, type }) =>
      when(undone && !type.verbal, "hypothetical", `not done: “${undone && tokens[undone.main].text}”`)
  },
  {
    example: "la visita non ha mai avuto luogo",
    read: ({ subjectOfClause, clause, type, tokens, classes }) =>
      when(
        subjectOfClause && clause!.verb.negated && !type.verbal && takesPlace(clause!.verb, tokens, classes),
        "denied",
        "did not take place"
      )
  },
  {
    example: "sarebbe la prima visita di un presidente",
    read: (told) => {
      const { clause, classes, tokens, at, type, before } = told;
      const would =
        before !== "actual" &&
        clause?.verb.mood === "cond" &&
        clause.verb.lemmas.includes("essere") &&
        !thereIs(clause.verb) &&
        !type.verbal &&
        isAfterVerb(told, 4);
      return when(
        would && tokens.slice(clause!.verb.end, at).some(({ low }) => classes.get("first-to")?.has(low)),
        "hypothetical",
        "conditional"
      );
    }
  },
  {
    example: "hanno parlato di un incontro, serve un vertice",
    read: (told) => {
      const { tokens, at, clause, classes, type } = told;
      const one = /^un[oa']?$/.test((tokens[at - 1]?.low === "'" ? tokens[at - 2] : tokens[at - 1])?.low ?? "");
      const considered = objectOf(told, 5).some((lemma) => ["discuss", "consider"].some((name) => classes.get(name)?.has(lemma)));
      return when(
        one && considered && !type.verbal,
        "hypothetical",
        `one that there may be: “${clause && tokens[clause.verb.main].text}”`
      );
    }
  },
  { example: "l'incontro è un'ipotesi", read: (told) => bePredicate(told, "hypothetical") },
  { example: "l'incontro è fissato per il 12", read: (told) => bePredicate(told, "planned") },
  {
    example: "non ha confermato la visita, la visita non è stata confermata, non ha smentito la visita",
    read: (told) => {
      const { classes, modals, clause, subjectOfClause, type } = told;
      const verb = negatedBefore(told) ?? (subjectOfClause && clause!.verb.negated && !type.verbal ? clause!.verb : null);
      const unsure = verb?.lemmas.some((lemma) => classes.get("confirms")?.has(lemma) || modals.get(lemma) === "denied");
      return when(unsure, "alleged", `not said: “${verb && told.tokens[verb.main].text}”`);
    }
  },
  {
    // but "non ha commentato la visita", "sulla visita": no word on it.
    example: "non ha ottenuto un incontro",
    read: (told) => {
      const verb = negatedBefore(told);
      const comments = isVerbOf(verb, "comment", told.classes);
      return when(verb && !comments && leadOf(told) !== "su", "denied", "object of a verb with “non”");
    }
  },
  {
    example: "sono previsti colloqui con il leader e la firma di accordi",
    read: (told) => {
      const { clause, at, tokens, classes, type } = told;
      const verb = !type.verbal && leadOf(told) === "" ? clause?.verb : undefined;
      const is = verb && verb.end <= at && /^(?:è|sono)$/.test(tokens[verb.start].low);
      const words = is ? tokens.slice(verb.start, verb.end + 1) : [];
      const ahead = words.find(({ low }) => classes.get("ahead")?.has(low));
      return when(ahead, "planned", `still ahead: “${ahead?.text}”`);
    }
  },
  {
    example: "si tratta la liberazione di tre cittadini, hanno negoziato il rilascio dei marinai",
    read: (told) => {
      const bargain = told.type.contact ? undefined : objectOf(told, 4).find((lemma) => told.classes.get("bargain")?.has(lemma));
      return when(bargain && !isGoverned(told), "hypothetical", `still ahead: “${bargain}”`);
    }
  },
  {
    example: "ha detto sì a nuovi colloqui, ha dato il via libera a un vertice",
    read: ({ tokens, at, type, classes }) => {
      const to = [at - 1, at - 2, at - 3].find((k) => tokens[k]?.prep === "a");
      const assent = !type.verbal && to !== undefined && classes.get("assent")?.has(tokens[to - 1]?.low ?? "");
      return when(assent, "planned", `agreed to: “${to !== undefined && tokens[to - 1]?.text}”`);
    }
  },
  {
    example: "smentisce il vertice",
    read: (told) => {
      const denying = told.type.verbal ? undefined : objectOf(told, 3).find((lemma) => told.modals.get(lemma) === "denied");
      return when(denying, "denied", `object of “${denying}”`);
    }
  },
  {
    example: "l'appello al dialogo",
    read: ({ type, byCarrier }) => when(type.verbal && !byCarrier, "actual", "said in the report")
  },
  {
    example: "ha annunciato un vertice",
    read: (told) => {
      const { tokens, at } = told;
      const elided = tokens.slice(at - 2, at).map((w) => w.low);
      const one = anew(told) || ONE.test(tokens[at - 1]?.low ?? "") || elided.join("") === "un'";
      return when(one && objectOf(told, 5).some((lemma) => told.classes.get("announce")?.has(lemma)), "planned", "announced");
    }
  },
  {
    example: "lavora a un nuovo vertice",
    read: (told) => {
      const { tokens, at, clause, subjectOfClause } = told;
      if (!anew(told)) return null;
      const past = clause?.verb.mood === "ind" && clause.verb.tense === "past";
      const lead = leadOf(told);
      const none = past ? ["a", "su", "di", "per"].includes(lead) : !HELD.has(lead) && !subjectOfClause;
      return when(none, "hypothetical", `“${tokens[at - 2].text} ${tokens[at - 1].text}”: none that was`);
    }
  },
  {
    example: "continua a cercare un incontro, ha chiesto un vertice",
    read: (told) => {
      const asking = objectOf(told, 4).find((one) => ["hypothetical", "attempted"].includes(told.modals.get(one) ?? ""));
      return when(asking, "hypothetical", `asked for: “${asking}”`);
    }
  },
  {
    // but "ha preparato un vertice"
    example: "prepara un vertice, si è preparato a un vertice",
    read: (told) => {
      const towards = ["a", "per"].includes(leadOf(told)) && !told.type.verbal;
      const past = !towards && told.clause?.verb.mood === "ind" && told.clause.verb.tense === "past";
      const planning = past ? undefined : objectOf(told, 4).find((lemma) => told.modals.get(lemma) === "planned");
      return when(planning, "planned", `still ahead: “${planning}”`);
    }
  },
  {
    // but "ha voluto incontrare", "ha dovuto tenere colloqui"
    example: "hanno concordato di riprendere i colloqui, ha offerto di ospitare il vertice",
    read: (told) => {
      const { clause, modals, type } = told;
      const [governor = ""] = clause?.verb.governors ?? [];
      if (type.verbal || /^(?:volere|dovere|potere)$/.test(governor) || clause?.verb.tense !== "past" || !isAfterVerb(told, 5))
        return null;
      const says = modals.get(governor);
      if (says === "hypothetical") return is("hypothetical", `still ahead: “${governor}”`);
      return when(says === "planned" || says === "actual-past", "planned", `still ahead: “${governor}”`);
    }
  },
  {
    example: "avranno un incontro, se avranno un incontro",
    read: (told) =>
      when(
        told.clause?.verb.mood === "ind" && told.clause.verb.tense === "fut" && isAfterVerb(told, 8),
        told.clause?.marker === "se" ? "hypothetical" : "planned",
        "future tense"
      )
  },
  {
    example: "potrebbe avere un incontro",
    read: ({ clause, modals, tokens, at }) => {
      const governed = clause?.verb.governors
        .map((g) => modals.get(g) ?? "")
        .find((s) => s === "hypothetical" || s === "planned");
      const past = clause?.verb.tense === "past" && clause.verb.mood === "ind";
      const within = (tokens[at - 1]?.prep ?? "") !== "";
      const far = clause !== null && at - clause.verb.end > OBJECT;
      return when(governed && !within && !past && !far, governed as Status, `governed by “${clause?.verb.governors[0]}”`);
    }
  },
  {
    example: "il vertice si terrà, si terrebbe, ci sarebbe stato un vertice, se il vertice si tiene",
    read: (told) => {
      const { clause, aside, subjectOfClause, tokens, at } = told;
      if (!clause || aside) return null;
      if (!subjectOfClause && clause.verb.start <= at && !(thereIs(clause.verb) && isAfterVerb(told, 4))) return null;
      const { mood, tense, compound, start } = clause.verb;
      if (tense === "fut" && mood === "ind") return is("planned", "future tense");
      // "perché il vertice vada a buon fine"
      if (mood === "sub" && !compound && (tokens[at - 1]?.prep ?? "") === "" && start > at)
        return is("hypothetical", "subjunctive");
      if (mood === "cond") return is(compound || tense === "past" ? "alleged" : "hypothetical", "conditional");
      return when(clause.marker === "se", "hypothetical", "in a clause with “se”");
    }
  },
  {
    // "Kim si recherà a Mosca. … il significato della visita"; but "la visita si è conclusa", "la visita del 2019".
    example: "ha anticipato la notizia della visita",
    read: (told) => when(told.before === "planned" && isSame(told), "planned", "told before as still ahead")
  }
];

/** Whether a noun means the event that the article has just told of: nothing says that it is over, or another one. */
function isSame(told: ToldByNoun): boolean {
  const { tokens, at, end, clause, subjectOfClause, aside, classes } = told;
  const past = clause?.verb.mood === "ind" && clause.verb.tense === "past";
  if (aside || (past && (subjectOfClause || HELD.has(leadOf(told))))) return false;
  const before = tokens.slice(Math.max(0, at - 3), at);
  return ![...before, ...tokens.slice(end, end + 8)].some(({ low }) =>
    ["first-to", "another", "happened"].some((name) => classes.get(name)?.has(low))
  );
}

/**
 * The word around a noun that says so of it; "ha annunciato la visita" announces it, "ha annullato la visita" undoes it, and
 * "appena possibile" says when.
 */
const cueOf = (told: ToldByNoun, status: Status): string | undefined =>
  wordsAround(told).find(
    (low, i, near) =>
      !(status === "denied" ? /^tanto$/ : /^(?:ha|hanno|aveva|avevano|tanto|appena|prima|presto)$/).test(near[i - 1] ?? "") &&
      says(told, status, near[i - 1], low) &&
      !near.slice(Math.min(i, 3), Math.max(i, 4)).includes(",")
  );

/** Whether a word says so, alone or with the one before it: "imminente", "in agenda". */
const says = ({ classes }: Pick<ToldByNoun, "classes">, status: Status, before: string | undefined, low: string): boolean =>
  classes.get(status)?.has(low) === true || classes.get(status)?.has(`${before} ${low}`) === true;

function beside(told: ToldByNoun, status: Status): Whether | null {
  const cue = cueOf(told, status);
  return when(cue, status, `“${cue}” beside “${told.tokens[told.at].text}”`);
}

/** What the predicate after "essere" says of a noun. */
function bePredicate({ subjectOfClause, clause, tokens, at, classes, type }: ToldByNoun, status: Status): Whether | null {
  if (!subjectOfClause || type.verbal || clause!.verb.negated) return null;
  const { lemmas, essere, passive, start, end } = clause!.verb;
  if (!lemmas.some((lemma) => COPULAS.has(lemma)) && (!essere || passive)) return null;
  const predicate = tokens
    .slice(start, end + 3)
    .find(({ low }, k) => says({ classes }, status, tokens[start + k - 1]?.low, low) && !low.startsWith("annunciat"));
  return when(predicate, status, `“${predicate?.text}” said of “${tokens[at].text}”`);
}

const COPULAS: ReadonlySet<string> = new Set(["essere", "restare", "rimanere", "sembrare", "parere", "apparire"]);

/** How many words after its verb an object may begin. */
const OBJECT = 10;

/** After these an occasion is one that was: "dopo un secondo vertice". */
const HELD: ReadonlySet<string> = new Set(["dopo", "in", "durante", "da", "con"]);
