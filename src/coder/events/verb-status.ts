/** Whether an act that a verb tells did happen: mood, tense, “non”, and the verbs that govern it. */
import type { ActionType } from "../codebook/codebook.ts";
import type { Governed } from "../clauses/governed.ts";
import type { Clause } from "../clauses/sentence-parse.ts";
import type { Status } from "../model/code-lists.ts";
import { firstOf } from "../model/first-of.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import { is, type Recogniser, type Whether, when } from "./status.ts";

/** An act told by a verb, with what decides whether it happened. */
export interface ToldByVerb {
  verb: VerbGroup;
  clause: Clause | null;
  type: ActionType;
  /** What each governing verb says of the act in its infinitive. */
  modals: ReadonlyMap<string, string>;
  /** The rule itself asks for "non" ("non ha risposto"). */
  negationIsTheAct: boolean;
  /** What the verb that governs the clause says of it. */
  saidToBe: () => Status | null;
  /** What an infinitive that hangs on another verb is. */
  governed: Governed;
  /** Somebody says it: "ha assicurato che appoggerà Mosca", "«Appoggeremo Mosca»". */
  said: () => boolean;
  /** A paper or report has it: "il quotidiano ha scritto che …". */
  reported: () => boolean;
  /** "da 14 anni", "dal 2019" stands in its clause. */
  since: () => boolean;
  /** "più" stands beside it: "non ha più incontrato". */
  again: () => boolean;
  /** It hangs on "sarebbe": "sarebbe il primo a visitare". */
  supposed: () => boolean;
  /** Its sentence asks whether it is so. */
  asked: () => boolean;
  /** A word before the verb says that nobody did it ("nessuna delegazione", "né Kim né Putin"). */
  ofNobody: () => boolean;
}

/** The status of an act told by a verb. */
export const statusOfVerb = (told: ToldByVerb): Whether =>
  firstOf(BY_VERB, told) ?? is("actual", finiteOf(told).tense === "pres" ? "present tense of a report" : "past tense");

/** What opens a clause that tells no act: a condition, or what has to be waited for. */
const CONDITIONS: ReadonlySet<string> = new Set(["se", "qualora", "purché", "finché", "affinché", "a meno che"]);

/** Verbs whose perfect says that it was done: "ha potuto incontrare". */
const MODALS: ReadonlySet<string> = new Set(["potere", "dovere", "volere"]);

/** Verbs of planning that rules of a contact know as well. */
const PLANS: ReadonlySet<string> = new Set(["prevedere", "programmare", "progettare", "pianificare", "preparare"]);

const finiteOf = ({ clause, verb }: ToldByVerb): VerbGroup => clause?.verb ?? verb;

const BY_VERB: readonly Recogniser<ToldByVerb>[] = [
  {
    // but "se si risolvesse il caso dei cittadini rapiti": a participle says of them what was done.
    example: "se incontrasse Putin, finché non incontrerà Putin",
    read: ({ clause, verb }) =>
      when(verb.kind !== "part" && CONDITIONS.has(clause?.marker ?? ""), "hypothetical", `in a clause with “${clause?.marker}”`)
  },
  {
    example: "Kim ha incontrato Trump?",
    read: ({ asked, type }) => when(!type.verbal && asked(), "hypothetical", "asked")
  },
  { example: "vuole incontrare Putin, ha rifiutato di incontrarlo", read: byGovernor },
  {
    example: "prevede una visita a Mosca, ha programmato un incontro",
    read: ({ verb, type }) => {
      const plans = type.traits.has("occasion") && verb.kind === "finite" && !verb.negated && !verb.passive;
      const lemma = plans ? verb.lemmas.find((one) => PLANS.has(one)) : undefined;
      return when(lemma, "planned", `planned: “${lemma}”`);
    }
  },
  {
    example: "ha smentito che Kim abbia inviato una lettera, sembra che l'abbia inviata",
    read: (told) => {
      const says = told.saidToBe();
      return says && is(says, says === "denied" ? "said not to be so" : "not said to be so");
    }
  },
  {
    // the last time, or this one: what had not been for so long was once, and is again
    example: "non si incontravano dal 2019, da anni nessun leader visitava Pyongyang, nessuno vi è più andato dal 2007",
    read: (told) => {
      const { verb, clause, negationIsTheAct, type } = told;
      const not = clause?.verb === verb && (verb.negated || told.ofNobody()) && !negationIsTheAct && !type.verbal;
      const lasted = not && verb.mood === "ind" && ((!verb.compound && verb.remote) || told.again()) && told.since();
      return when(lasted, "actual", "not since then");
    }
  },
  {
    example: "non ha incontrato Putin",
    read: ({ verb, negationIsTheAct }) => when(verb.negated && !negationIsTheAct, "denied", "negated with “non”")
  },
  {
    example: "nessuna delegazione ha visitato Pyongyang",
    read: ({ ofNobody, negationIsTheAct }) => when(!negationIsTheAct && ofNobody(), "denied", "said of nobody")
  },
  {
    example: "è partito senza incontrare Putin",
    read: ({ verb, negationIsTheAct }) =>
      when(verb.kind === "inf" && verb.prep === "senza" && !negationIsTheAct, "denied", "after “senza”")
  },
  {
    example: "sarebbe stato il primo a visitare Pyongyang",
    read: ({ supposed, type }) => when(!type.verbal && supposed(), "hypothetical", "of one who would be")
  },
  {
    example: "sarà Lavrov a volare a Pyongyang",
    read: ({ verb, clause, type }) =>
      when(verb.kind === "inf" && verb.prep === "a" && clause?.verb.tense === "fut" && !type.verbal, "planned", "future tense")
  },
  {
    example: "è partito per visitare Mosca, ha colto l'occasione per ringraziare Putin",
    read: (told) => {
      const { mood, tense } = finiteOf(told);
      const hangs = told.governed === "trip" || told.governed === "occasion";
      return when(hangs && mood === "ind" && tense === "past", "actual", "done by what the clause tells");
    }
  },
  {
    example: "ha confermato di avere rapporti commerciali",
    read: ({ governed, verb }) => when(governed === "said" && verb.lemmas.includes("avere"), "actual", "said to be so")
  },
  {
    example: "non ha confermato di aver inviato soldati",
    read: ({ governed }) => when(governed === "unsure", "alleged", "not said to be so")
  },
  {
    example: "la decisione di inviare soldati",
    read: ({ governed, type }) => when(governed === "decided", type.contact ? "planned" : "actual", "decided")
  },
  {
    example: "accusa Mosca di inviare armi",
    read: ({ governed }) => when(governed === "charged", "alleged", "charged with it")
  },
  {
    example: "un piano per inviare soldati, il tentativo di inviare soldati, valuta se inviare soldati",
    read: ({ governed }) => {
      if (governed === "intended") return is("planned", "planned");
      return when(governed === "tried" || governed === "weighed", "hypothetical", governed === "tried" ? "tried" : "weighed");
    }
  },
  {
    example: "prima di inviare soldati ha atteso, la crisi lo ha spinto a inviare soldati",
    read: (told) => {
      if (told.governed !== "beside" && told.governed !== "caused") return null;
      const { mood, tense } = finiteOf(told);
      if (mood !== "ind") return is("hypothetical", "as the clause says");
      return is(tense === "fut" ? "planned" : "actual", "as the clause says");
    }
  },
  {
    example: "incontrando Putin, nel ricevere Putin, ricevuto da Putin, dopo aver incontrato Putin",
    read: ({ verb, clause, type }) => {
      if (verb.kind === "finite") return null;
      // but "un ruolo nel negoziare"
      const nel = verb.prep === "in" && verb.start - (clause?.start ?? 0) <= 2;
      const done = verb.compound || type.verbal || verb.kind !== "inf" || verb.prep === "a" || nel;
      if (!done) return is("planned", "infinitive, not yet done");
      return is("actual", verb.kind === "ger" ? "gerund of an act that accompanies the clause" : "completed act");
    }
  },
  {
    // but "il quotidiano ha scritto che avrebbe visitato": hearsay
    example: "disse che avrebbe visitato Pyongyang",
    read: (told) => {
      const future = finiteOf(told).mood === "cond" && told.verb.compound && told.clause?.opener === "that";
      return when(future && !told.type.verbal && !told.reported(), "planned", "future in the past");
    }
  },
  {
    example: "starebbe acquistando armi, sarebbe in visita, avrebbe incontrato Putin",
    read: (told) => {
      const { verb, type } = told;
      const finite = finiteOf(told);
      if (finite.mood !== "cond") return null;
      const now = !type.verbal && finite === verb && (verb.progressive || verb.lemmas.includes("essere"));
      if (now || verb.compound) return is("alleged", "conditional of hearsay");
      return is(type.verbal ? "actual" : "hypothetical", "conditional");
    }
  },
  {
    // but "sebbene critichi Putin"
    example: "vuole che incontri Putin, è importante che condanni, preme perché incontri Putin",
    read: (told) => {
      const { mood, tense, passive } = finiteOf(told);
      // "vengano inviati"
      const done = told.verb.compound && !(passive && tense === "pres");
      const wished = told.clause?.opener !== "subordinator" || told.clause.marker === "perché";
      return when(mood === "sub" && !done && wished, "hypothetical", "subjunctive");
    }
  },
  {
    // but "ha detto che appoggerà Mosca", "«Risponderemo»", "respingerà ogni offerta": who says so promises, threatens or refuses.
    example: "incontrerà Putin, domani ringrazierà Putin",
    read: (told) => {
      const { verbal, contact, traits } = told.type;
      const promised = () => told.said() || finiteOf(told).firstPerson || traits.has("charge") || traits.has("answer");
      return when(finiteOf(told).tense === "fut" && (!verbal || contact || !promised()), "planned", "future tense");
    }
  }
];

/** What the verbs that govern an act say of it, the first that says anything. */
function byGovernor(told: ToldByVerb): Whether | null {
  const { verb, type, modals } = told;
  const { verbal } = type;
  for (const governor of verb.governors) {
    const says = modals.get(governor) ?? "";
    if (says === "" || says === "transparent") continue;
    // "non poter accettare", "ha deciso di non rispondere": it is not done, which is the act.
    if (told.negationIsTheAct && verb.negated && ["hypothetical", "actual-past"].includes(says)) continue;
    const modal = MODALS.has(governor) && verb.compound && verb.kind === "finite";
    // "ha potuto salutare", "ha dovuto inviare", "ha voluto ringraziare": it was done.
    if (modal && verb.mood === "ind" && !verb.negated) continue;
    // "avrebbe dovuto presentare le credenziali", "avrebbe voluto incontrare": it has not come to that.
    if (modal && verb.mood === "cond") return is("hypothetical", "what should have been");
    // "vuole ringraziare", "devo ringraziare" thank; "deve ringraziare" does not, and "dovrebbe fermarsi" is what somebody demands.
    const ought = governor === "dovere" && !finiteOf(told).firstPerson && !type.traits.has("request");
    if (verbal && !type.contact && ought && verb.mood !== "cond") return is("hypothetical", "what should be");
    if (verbal && !type.contact && !ought && (says === "planned" || says === "attempted")) continue;
    if (says === "refused" && !verb.negated) return is("denied", `governed by “${governor}”`);
    // "non ha mancato di inviare" sends; "non mancherà di visitare" will visit.
    if (says === "refused") return statusOfVerb({ ...told, verb: { ...verb, negated: false, governors: [] } });
    if (says === "attempted") return is("hypothetical", `tried: “${governor}”`);
    // "non esclude di incontrare"
    if (verb.negated && says === "denied") return is("hypothetical", `“${governor}” with “non”`);
    if (verb.negated && says !== "hypothetical") return is("denied", `“${governor}” with “non”`);
    if (says === "actual-past") {
      // "ha deciso di espellere" expels; "hanno deciso di incontrarsi" is no meeting yet.
      const done = !type.contact && (verb.compound || verb.tense === "past");
      return is(!done ? "planned" : verb.mood === "cond" ? "alleged" : "actual", `governed by “${governor}”`);
    }
    return is(says as Status, `governed by “${governor}”`);
  }
  return null;
}
