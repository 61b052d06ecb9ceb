/** Slots: where in a sentence the source and the target of an action stand, for one trigger and rule. */
import type { Phrase } from "./actor.ts";
import { FOCUS, type Ref } from "./discourse.ts";
import { ARTICLES, POSSESSIVES } from "./grammar.ts";
import { filler, firstAfter, NEAR, verbBetween, withList, type Filler, type Parsed, type Trigger } from "./parsed.ts";
import { any, before, facing, inQuote, pair, placeNamed, saidOf, speaker } from "./understood.ts";

const PLACES = new Set(["a", "in", "verso", "per", "su", "presso"]);

/** The fillers of a slot, best first; empty if nothing there names an actor. */
export function fill(slot: string, trigger: Trigger, parsed: Parsed, source: readonly Ref[]): Filler | null {
  switch (slot) {
    case "subject":
      return trigger.passive ? preposition("da", trigger, parsed) : subject(trigger, parsed);
    case "named-person": {
      const direct = trigger.passive ? null : object(trigger, parsed, true);
      return direct?.words && direct.refs.every((r) => r.actor !== "") ? direct : null;
    }
    case "person":
      return trigger.passive ? subject(trigger, parsed) : object(trigger, parsed, true);
    case "object":
      return trigger.passive ? (subjectOrNone(trigger, parsed) ?? owner(trigger, parsed)) : object(trigger, parsed);
    case "owner":
      return owner(trigger, parsed);
    case "mouthpiece":
      return mouthpiece(trigger, parsed);
    case "place":
      return place(trigger, parsed);
    case "place-next": {
      const next = parsed.phrases.find(
        (p) => p.start >= trigger.end && p.start - trigger.end <= 2 && p.kind === "place" && (p.prep === "in" || p.prep === "a")
      );
      return next ? filler([next], "where the subject is") : null;
    }
    case "between":
      return between(trigger, parsed);
    case "possessive":
      return possessive(trigger, parsed);
    case "adjective":
      return adjective(trigger, parsed);
    case "speaker":
      return speaker(trigger, parsed);
    case "visitor": {
      const guest = [...parsed.phrases]
        .reverse()
        .find(
          (p) => p.end <= trigger.start && p.kind === "actor" && p.refs.every((r) => r.country !== FOCUS && r.country !== "")
        );
      return guest ? filler([guest], "the guest named before") : null;
    }
    case "before":
      return before(trigger, parsed, source);
    case "offerer": {
      const ref = source[0]?.country ? parsed.discourse.offerer(source[0].country) : null;
      return ref ? { refs: [ref], words: null, how: `understood: ${ref.actor || ref.country}, who had made an offer` } : null;
    }
    case "in-quote":
      return inQuote(trigger, parsed, source);
    case "said-of":
      return saidOf(trigger, parsed, source);
    case "any":
      return any(trigger, parsed, source);
    case "home":
      return source.some((s) => s.country === FOCUS || s.country === "") ? null : facing(trigger, parsed, source);
    case "homeland":
      return placeNamed(trigger, parsed) || source.some((s) => s.country === FOCUS) ? null : facing(trigger, parsed, source);
    case "pair":
      return trigger.passive ? pair(parsed) : null;
    case "di-person": {
      const by = preposition("di", trigger, parsed);
      return by?.refs.every((r) => r.actor !== "") ? by : null;
    }
    case "focus": {
      const ref = parsed.discourse.facing("");
      return ref
        ? { refs: [{ ...ref, country: FOCUS }], words: null, how: "understood: North Korea, of whom the story tells" }
        : null;
    }
    case "partner": {
      const ref = parsed.discourse.engaged ?? parsed.discourse.partnerBefore;
      return ref ? { refs: [ref], words: null, how: `understood: ${ref.actor || ref.country}, with whom the story deals` } : null;
    }
    case "further": {
      const next = parsed.phrases.find(
        (p) =>
          p.start >= trigger.to &&
          p.kind === "actor" &&
          p.prep === "" &&
          p.refs.some((ref) => !source.some((s) => s.country === ref.country))
      );
      return next ? filler(withList(next, parsed), "the other side named later in the sentence") : null;
    }
    case "nobody":
      return { refs: [{ country: "", actor: "no one named", role: "", how: "" }], words: null, how: "the text names no target" };
    case "engaged": {
      const ref = source.some((s) => s.country === FOCUS)
        ? parsed.discourse.engaged
        : source[0]?.country
          ? parsed.discourse.facing(source[0].country)
          : null;
      return ref
        ? { refs: [ref], words: null, how: `understood: ${ref.actor || ref.country}, with whom the story has just dealt` }
        : null;
    }
    case "each-other":
      return null;
    case "facing":
      return facing(trigger, parsed, source);
    default:
      return preposition(slot, trigger, parsed);
  }
}

function subject(trigger: Trigger, parsed: Parsed): Filler | null {
  const { discourse } = parsed;
  if (trigger.subject) return filler(trigger.subject, trigger.subjectHow);
  const { clause } = trigger;
  if (!clause) return null;
  if (clause.subject) {
    const own = filler(clause.subject, clause.subjectHow)!;
    // "Choe lo ha ricevuto e hanno firmato": a plural verb after a single subject means both sides.
    const both =
      clause.verb.plural && own.refs.length === 1 && own.refs[0].actor !== "" && clause.subjectHow.startsWith("carried");
    return (both && pair(parsed)) || own;
  }
  if (clause.impersonal) return null;
  if (clause.verb.firstPerson) return speaker(trigger, parsed);
  if (clause.verb.plural && discourse.subject?.actor) return pair(parsed);
  // A dropped subject is who acted last, but not inside somebody's quoted words.
  if (discourse.subject && !clause.marker.startsWith("cui"))
    return {
      refs: [discourse.subject],
      words: null,
      how: `subject not repeated: ${discourse.subject.actor || discourse.subject.country}, who acted before`
    };
  return null;
}

/** What a verb is done to; `itself` leaves out the owner of a thing ("la politica della Russia"). */
function object(trigger: Trigger, parsed: Parsed, itself = false): Filler | null {
  const { phrases, words } = parsed;
  const pronoun = clitic(trigger, parsed, ["lo", "la", "li", "le", "l'"]);
  if (pronoun) return pronoun;
  const direct = phrases.find(
    (p) =>
      p.start >= trigger.end &&
      p.end <= trigger.to &&
      p.prep === "" &&
      p.kind === "actor" &&
      !verbBetween(trigger.end, p.start, parsed) &&
      !trigger.clause?.subject?.includes(p)
  );
  const nested = firstAfter(trigger.end, trigger, parsed, (p) => p.prep === "di" || p.prep === "da" || p.kind === "adjective");
  // "ha elogiato la politica della Federazione Russa": the noun's owner is praised.
  const noun =
    words[trigger.end] &&
    (ARTICLES.has(words[trigger.end].low) || POSSESSIVES.has(words[trigger.end].low) || words[trigger.end].kind === "word");
  if (direct && (!nested || direct.start <= nested.start || nested.start - trigger.end > 9))
    return filler(withList(direct, parsed), "direct object");
  if (nested && !itself && noun && !words[trigger.end].prep)
    return filler(withList(nested, parsed), "owner of the direct object");
  return direct ? filler(withList(direct, parsed), "direct object") : null;
}

function clitic(trigger: Trigger, { discourse }: Parsed, forms: readonly string[]): Filler | null {
  const pronoun = trigger.verb?.clitic ?? "";
  if (!forms.includes(pronoun)) return null;
  const acting = trigger.subject?.[0]?.refs[0] ?? trigger.clause?.subject?.[0]?.refs[0] ?? discourse.subject;
  const other = acting
    ? (discourse.last((ref) => ref.country !== "" && (ref.country === FOCUS) !== (acting.country === FOCUS)) ??
      discourse.facing(acting.country))
    : null;
  return other ? { refs: [other], words: null, how: `pronoun “${pronoun}”: ${other.actor || other.country}` } : null;
}

/** The named subject of a clause, nobody understood. */
const subjectOrNone = (trigger: Trigger, parsed: Parsed): Filler | null =>
  trigger.subject || trigger.clause?.subject ? subject(trigger, parsed) : null;

/** Whose the noun is that stands before the verb: "la proposta di Yoon è stata respinta", "un missile nordcoreano ha sorvolato". */
function owner(trigger: Trigger, { phrases, groups, words }: Parsed): Filler | null {
  if (!trigger.verb) return null;
  const from = trigger.noun >= 0 && trigger.noun < trigger.start ? trigger.noun : (trigger.clause?.start ?? 0);
  const own = phrases.find(
    (p) =>
      p.start > from &&
      p.end <= trigger.start &&
      p.start - from <= 8 &&
      (p.prep === "di" || p.kind === "adjective") &&
      !groups.some((g) => g.kind !== "part" && g.start >= from && g.end <= p.start) &&
      !words.slice(from, p.start).some((w) => w.low === ",")
  );
  return own ? filler([own], "owner of what the verb is about") : null;
}

/** A state's news agency that itself accuses or praises speaks for the state: "la Kcna ha definito sconsiderate le parole". */
function mouthpiece({ clause, start }: Trigger, { phrases }: Parsed): Filler | null {
  const agency =
    clause &&
    !clause.subject &&
    phrases.find(
      (p) =>
        p.kind === "agency" &&
        p.prep === "" &&
        p.refs[0].country === FOCUS &&
        p.start >= clause.start &&
        start - p.end >= 0 &&
        start - p.end <= 3
    );
  return agency
    ? {
        refs: [{ ...agency.refs[0], how: "the state's news agency" }],
        words: { start: agency.head, end: agency.end },
        how: "before the verb"
      }
    : null;
}

function preposition(prep: string, trigger: Trigger, parsed: Parsed): Filler | null {
  const { phrases, words } = parsed;
  const { clause } = trigger;
  // "Mekdad, al quale ha consegnato", "Kim, cui ha fatto pervenire"
  if (clause?.marker === "cui" && trigger.verb === clause.verb) {
    const near = words.slice(Math.max(0, clause.start - 2), clause.start).find((w) => w.prep !== "")?.prep;
    const antecedent = [...phrases]
      .reverse()
      .find((p) => p.end <= clause.start && clause.start - p.end <= 4 && p.kind !== "adjective" && p.kind !== "agency");
    if (antecedent && prep === (near ?? "a")) return filler(withList(antecedent, parsed), "antecedent of the relative");
  }
  const right = phrases.find(
    (p) =>
      p.start > trigger.start &&
      p.start >= trigger.from &&
      p.end <= trigger.to &&
      p.prep === prep &&
      p.kind !== "agency" &&
      p.kind !== "adjective" &&
      !verbBetween(trigger.end, p.start, parsed) &&
      !(prep === "di" && (ofParticiple(trigger, p, parsed) || ofAnother(trigger, p, parsed)))
  );
  if (right) return filler(withList(right, parsed), `after “${prep}”`);
  if (prep === "a") {
    const pronoun = clitic(trigger, parsed, ["gli", "le"]);
    if (pronoun) return pronoun;
  }
  // "alla risposta della Russia": the first actor inside the prepositional phrase.
  for (let k = trigger.end; k < trigger.to; k++) {
    if (words[k].prep !== prep || phrases.some((p) => k >= p.start && k < p.end)) continue;
    const inner = firstAfter(
      k + 1,
      trigger,
      parsed,
      (p) => p.prep === "di" || p.prep === "da" || p.prep === "tra" || p.kind === "adjective"
    );
    if (inner && inner.start - k <= NEAR && !verbBetween(trigger.end, inner.start, parsed))
      return filler(withList(inner, parsed), `inside the phrase after “${words[k].text}”`);
    break;
  }
  const fronted =
    trigger.clause && trigger.verb
      ? phrases.find(
          (p) =>
            p.start >= trigger.clause!.start &&
            p.end <= trigger.verb!.start &&
            p.prep === prep &&
            p.kind !== "adjective" &&
            p.kind !== "agency" &&
            prep !== "di" &&
            // "l'offerta avanzata da Moon è stata respinta": the agent of the participle.
            !(
              prep === "da" &&
              parsed.groups.some((g) => g.kind === "part" && g.end <= p.start && g.start >= trigger.clause!.start)
            )
        )
      : undefined;
  return fronted ? filler(withList(fronted, parsed), `after “${prep}”, before the verb`) : null;
}

/** "definisce l'estradizione un crimine commesso sotto la pressione di Washington": another predicate's words. */
const ofParticiple = (trigger: Trigger, phrase: Phrase, { groups }: Parsed): boolean =>
  groups.some((g) => g.kind === "part" && g.start > trigger.end && g.end <= phrase.start);

/** "la fine della cooperazione durante una visita di Park": the owner of another noun. */
const ofAnother = (trigger: Trigger, phrase: Phrase, { words, phrases }: Parsed): boolean =>
  trigger.verb === null &&
  words
    .slice(trigger.end, phrase.start)
    .some(
      (w, k) =>
        w.prep === "durante" ||
        w.prep === "dopo" ||
        (/^(?:il|lo|la|i|gli|le|un|una|uno)$/.test(w.low) &&
          !phrases.some((p) => p.start <= trigger.end + k && trigger.end + k < p.end))
    );

function place(trigger: Trigger, parsed: Parsed): Filler | null {
  const { phrases } = parsed;
  // "vi è arrivato": to the place that the story is about.
  if (trigger.verb?.clitic === "vi" || trigger.verb?.clitic === "ci") {
    const acting = subject(trigger, parsed);
    if (acting?.refs.every((r) => r.country !== FOCUS))
      return {
        refs: [{ country: FOCUS, actor: "", role: "", how: "the country of the story" }],
        words: null,
        how: `pronoun “${trigger.verb.clitic}”`
      };
  }
  // "Pyongyang, dove è arrivato ieri"
  const { clause } = trigger;
  if (clause?.marker === "dove") {
    const named = [...phrases]
      .reverse()
      .find((p) => p.end <= clause.start && clause.start - p.end <= 4 && (p.kind === "place" || p.kind === "actor"));
    if (named?.refs.every((r) => r.actor === "" || named.kind === "place"))
      return filler([named], "the place that “dove” is about");
  }
  const there = (p: Phrase) =>
    p.refs.length > 0 && PLACES.has(p.prep) && (p.kind === "place" || p.kind === "actor" || p.kind === "adjective");
  const right = phrases.find(
    (p) =>
      p.start >= trigger.end &&
      p.end <= trigger.to &&
      there(p) &&
      p.refs.every((r) => r.actor === "" || p.kind === "place") &&
      !verbBetween(trigger.end, p.start, parsed)
  );
  if (right) return filler(withList(right, parsed), `destination after “${right.prep}”`);
  for (let k = trigger.end; k < trigger.to; k++) {
    if (!PLACES.has(parsed.words[k].prep) || phrases.some((p) => k >= p.start && k < p.end)) continue;
    const inner = firstAfter(k + 1, trigger, parsed, (p) => (p.prep === "di" || p.kind === "adjective") && p.start - k <= 5);
    if (inner?.refs.every((r) => r.actor === "")) return filler([inner], "country of the destination");
  }
  // "nella capitale", "nel Paese": the country of the story, for whoever comes from elsewhere.
  for (let k = trigger.end; k < trigger.to - 1; k++)
    if (
      (parsed.words[k].prep === "in" || parsed.words[k].prep === "a") &&
      /^(?:capitale|paese|città)$/.test(parsed.words[k + 1].low)
    ) {
      const acting = trigger.verb ? subject(trigger, parsed) : null;
      const ref = acting?.refs[0] && acting.refs[0].country !== FOCUS ? parsed.discourse.facing(acting.refs[0].country) : null;
      if (ref)
        return {
          refs: [{ ...ref, actor: "", role: "" }],
          words: { start: k, end: k + 2 },
          how: `“${parsed.words[k + 1].text}” of the country of the story`
        };
    }
  const fronted =
    trigger.clause && trigger.verb
      ? phrases.find((p) => p.start >= trigger.clause!.start && p.end <= trigger.verb!.start && p.kind === "place" && there(p))
      : undefined;
  return fronted ? filler([fronted], `destination after “${fronted.prep}”, before the verb`) : null;
}

function between(trigger: Trigger, parsed: Parsed): Filler | null {
  const { phrases } = parsed;
  const right = phrases.find(
    (p) => p.start >= trigger.end && p.end <= trigger.to && p.prep === "tra" && !verbBetween(trigger.end, p.start, parsed)
  );
  if (!right) return null;
  const both = withList(right, parsed);
  // "tra il leader Kim e il presidente Putin": the second may be its own list when words stand between.
  if (both.flatMap((p) => p.refs).length < 2) {
    const next = phrases.find((p) => p.start >= right.end && p.start - right.end <= 3 && p.prep === "" && p.kind !== "adjective");
    if (next) both.push(next);
  }
  return filler(both, "both sides after “tra”");
}

function possessive(trigger: Trigger, parsed: Parsed): Filler | null {
  const { words, discourse } = parsed;
  for (let k = trigger.start - 1; k >= Math.max(0, trigger.start - 3); k--)
    if (POSSESSIVES.has(words[k].low)) {
      const own = trigger.clause?.subject ?? null;
      if (own)
        return {
          refs: own.flatMap((p) => p.refs).slice(0, 1),
          words: { start: own[0].head, end: own[0].end },
          how: `“${words[k].text}” refers to the subject`
        };
      if (discourse.subject)
        return {
          refs: [discourse.subject],
          words: null,
          how: `“${words[k].text}” refers to ${discourse.subject.actor || discourse.subject.country}, who acted before`
        };
    }
  return null;
}

function adjective(trigger: Trigger, parsed: Parsed): Filler | null {
  const next = parsed.phrases.find(
    (p) =>
      p.kind === "adjective" &&
      p.start >= trigger.end &&
      p.start - trigger.end <= 2 &&
      !parsed.words.slice(trigger.end, p.start).some((w) => w.prep || w.kind === "mark")
  );
  return next ? filler([next], "nationality of the act") : null;
}
