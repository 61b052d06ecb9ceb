/** What an article has said so far: who was named, who acted last, which two sides it is about. */

import { FOCUS_COUNTRY, type Status } from "../model/code-lists.ts";
import type { ActionType } from "../codebook/codebook-rows.ts";
import type { Trait } from "../codebook/traits.ts";

/** An actor as resolved: a country (empty for a group), a name, a role in English. */
export interface ActorReference {
  country: string;
  actor: string;
  role: string;
  /** How the words were resolved, in plain English. */
  how: string;
}

/** Somebody who is not named: of a country, and in a role if one is given. */
export const unnamed = (country: string, role: string, how: string): ActorReference => ({ country, actor: "", role, how });

/** Two sides of an act that was told. */
interface Sides {
  source: ActorReference;
  target: ActorReference;
}

/** An act that was told, with its type, and whether it happened. */
interface Told extends Sides {
  type: ActionType;
  status: Status;
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** What an article has said up to some place. It never changes: each method that adds something returns a new one. */
export class Discourse {
  /** The subject of the last main clause. */
  readonly subject: ActorReference | null = null;
  /** Those who acted together in the last main clause that told of several, and its sentence: "Putin e Kim", "tra Mosca e Pyongyang". */
  readonly together: { refs: readonly ActorReference[]; sentence: number } | null = null;
  /** Other countries that had to do with each other, and the sentence that told it: "Macron ha telefonato a Zelensky". */
  readonly others: { countries: ReadonlySet<string>; sentence: number } | null = null;
  /** The last partner that the article was about. */
  readonly partner: ActorReference | null = null;
  /** `partner` as it was before the sentence that is being read. */
  readonly partnerBefore: ActorReference | null = null;
  /** The partner of the last action coded, as long as the article stays near it. */
  readonly engaged: ActorReference | null = null;
  /** The last dyad coded of each type, for "la telefonata", "il vertice" told again; the last told stands last. */
  readonly told: ReadonlyMap<string, Told> = NONE;
  /** Persons and the sentence that named each last, in that order, latest last. */
  readonly persons: readonly { ref: ActorReference; sentence: number }[] = [];
  /** Which sentence is being read. */
  readonly sentence: number = 0;
  /** Sentences since somebody was engaged. */
  readonly since: number = 0;
  /** Sentences since North Korea was last named: after many, what is left unsaid is no longer taken to be North Korea. */
  readonly silence: number = 99;
  /** Learnt from "role + unknown name": surname → who. */
  readonly learnt: ReadonlyMap<string, ActorReference> = NONE;
  /** The last holder named of each role, also where the text gives no name ("l'ambasciatore nordcoreano"). */
  readonly roles: ReadonlyMap<string, ActorReference> = NONE;
  /** The sides of the last contact coded, North Korea first. */
  readonly contact: readonly ActorReference[] = [];

  private but(changes: Partial<Discourse>): Discourse {
    return Object.assign(new Discourse(), this, changes);
  }

  /** What the text takes over from its titles: whom they name, and nothing of what they tell. */
  namesAlone(): Discourse {
    const { persons, learnt, roles, partner } = this;
    return new Discourse().but({ persons, learnt, roles, partner });
  }

  /** A new sentence begins. */
  nextSentence(): Discourse {
    return this.but({
      partnerBefore: this.partner,
      sentence: this.sentence + 1,
      silence: this.silence + 1,
      since: this.since + 1,
      engaged: this.since < 3 ? this.engaged : null
    });
  }

  /** An adjective ("l'ufficio intercoreano") or a place names the partner, as long as no actor has. */
  hint(ref: ActorReference): Discourse {
    if (ref.country === FOCUS_COUNTRY) return this.but({ silence: 0 });
    return !this.partner && ref.country !== "" ? this.but({ partner: ref }) : this;
  }

  /** The partner of what a verb or noun has told. */
  engage(dyads: readonly Sides[]): Discourse {
    const sides = dyads
      .flatMap(({ source, target }) => [source, target])
      .filter((r) => r.country !== "" && r.country !== FOCUS_COUNTRY);
    if (sides.length === 0) return this;
    // Letters to three leaders: with which of them the article goes on is not known.
    return this.but({ engaged: sides.every((r) => r.country === sides[0].country) ? sides[0] : null, since: 0 });
  }

  /** Someone was named. */
  name(ref: ActorReference): Discourse {
    const { country, role, actor } = ref;
    return this.but({
      silence: country === FOCUS_COUNTRY ? 0 : this.silence,
      partner: country !== FOCUS_COUNTRY && country !== "" ? ref : this.partner,
      roles: role !== "" && country !== "" ? moved(this.roles, role, ref) : this.roles,
      persons: actor !== "" ? this.personsAfter(ref) : this.persons
    });
  }

  private personsAfter(ref: ActorReference): Discourse["persons"] {
    const others = this.persons.filter((known) => known.ref.actor !== ref.actor);
    // Bounded: a report names tens of people, and look-ups walk this list.
    return [...others, { ref, sentence: this.sentence }].slice(-60);
  }

  /** A sentence has told of its subject, which the next may leave unsaid. */
  about(subject: ActorReference): Discourse {
    return this.but({ subject });
  }

  /** A sentence has told of somebody of whom nothing is known, whom the next may leave unsaid. */
  aboutStranger(): Discourse {
    return this.but({ subject: null });
  }

  /** A sentence has told of several who act together. */
  aboutSeveral(refs: readonly ActorReference[]): Discourse {
    return this.but({ together: { refs, sentence: this.sentence } });
  }

  /** A sentence has told what other countries had to do with each other. */
  aboutOthers(countries: ReadonlySet<string>): Discourse {
    return this.but({ others: { countries, sentence: this.sentence } });
  }

  /** Whether the sentence before told of a country and a third one, and none of those near told of it and North Korea. */
  isWithOthers(country: string): boolean {
    const { others, engaged } = this;
    return others !== null && this.isJust(others) && others.countries.has(country) && engaged?.country !== country;
  }

  /** Those whom the sentence before told of together: whom a verb in the plural leaves unsaid. */
  several(): readonly ActorReference[] | null {
    return this.together && this.isJust(this.together) ? this.together.refs : null;
  }

  /** An act was told. */
  tell(type: ActionType, status: Status, { source, target }: Sides): Discourse {
    return this.but({ told: moved(this.told, type.action_type, { type, status, source, target }) });
  }

  /** Two sides were in contact. */
  met(source: ActorReference, target: ActorReference): Discourse {
    return this.but({ contact: source.country === FOCUS_COUNTRY ? [source, target] : [target, source] });
  }

  /** A surname that the gazetteer lacks was given with its office. */
  learn(surname: string, ref: ActorReference): Discourse {
    return this.learnt.size < 200 ? this.but({ learnt: new Map(this.learnt).set(surname, ref) }) : this;
  }

  /** Who an unknown surname is. */
  known(surname: string): ActorReference | undefined {
    return this.learnt.get(surname);
  }

  /** Who was last named in a role that a test accepts. */
  officeHolder(accepts: (role: string) => boolean): ActorReference | null {
    return [...this.roles.values()].findLast((ref) => accepts(ref.role)) ?? null;
  }

  /** Who made the last offer, request or gesture to a side: what "non ha risposto all'offerta" leaves unsaid. */
  offerer(country: string): ActorReference | null {
    const made = ({ source, target }: Sides) => target.country === country && source.country !== "";
    return (this.lastTold("offer", made) ?? this.lastTold("sent", made))?.source ?? null;
  }

  /** Who last accused a side, demanded something of it or threatened it. */
  accuser(country: string): ActorReference | null {
    return this.lastTold("charge", ({ source, target }) => target.country === country && source.country !== "")?.source ?? null;
  }

  /** To whom the last request or offer went: who refuses in "la richiesta è stata respinta". */
  asked(): ActorReference | null {
    const target = this.lastTold("request")?.target;
    return target?.country ? target : null;
  }

  /** The act that was told last. */
  lastAct(): Told | null {
    return [...this.told.values()].at(-1) ?? null;
  }

  /** The act of a trait that was told last. */
  lastTold(trait: Trait, accepts: (act: Sides) => boolean = () => true): Sides | null {
    return [...this.told.values()].findLast((act) => act.type.traits.has(trait) && accepts(act)) ?? null;
  }

  /** The person last named that a test accepts. */
  last(accepts: (ref: ActorReference) => boolean): ActorReference | null {
    return this.lastPerson(accepts)?.ref ?? null;
  }

  /** Whether somebody was named in this sentence or the one before. */
  justNamed({ actor }: ActorReference): boolean {
    const person = this.lastPerson((ref) => ref.actor === actor);
    return person !== null && this.isJust(person);
  }

  /**
   * The two sides that "i due" means: those of the last contact, else two people named together just before,
   * else North Korea and the last partner. Two people go before the country where they are: "Kim e Trump sono a Singapore".
   */
  pair(): readonly ActorReference[] {
    if (this.silence > 8) return [];
    // "Kim, Xi e Putin hanno assistito alla parata. I due …": of three nobody knows which.
    if (new Set(this.several()?.map(({ country }) => country)).size > 2) return [];
    const home = this.lastPerson((ref) => ref.country === FOCUS_COUNTRY);
    const other = this.lastPerson((ref) => ref.country !== "" && ref.country !== FOCUS_COUNTRY);
    const people = home && other && this.isJust(other) && this.isJust(home) ? [home.ref, other.ref] : null;
    const { 1: met } = this.contact;
    if (met && met.country !== "" && (met.actor !== "" || !people || home?.sentence !== other?.sentence)) return this.contact;
    // "Zelensky ha incontrato Yoon … i due": of whom one is not North Korea.
    if (this.foreigners() > 1) return [];
    if (people) return people;
    return this.partner ? [home?.ref ?? NORTH_KOREA, this.partner] : [];
  }

  /** Whether it was told in this sentence or the one before. */
  private isJust({ sentence }: { sentence: number }): boolean {
    return this.sentence - sentence <= 1;
  }

  /** Of how many other countries somebody was named in this sentence or the two before. */
  private foreigners(): number {
    const now = this.persons.filter(({ sentence, ref }) => this.sentence - sentence <= 2 && ref.country !== FOCUS_COUNTRY);
    return new Set(now.map(({ ref }) => ref.country)).size;
  }

  /** The side that faces a source: the last partner for North Korea, North Korea for any other. */
  facing(country: string): ActorReference | null {
    if (country === FOCUS_COUNTRY) return this.partner;
    if (this.silence > 4) return null;
    return this.last((ref) => ref.country === FOCUS_COUNTRY) ?? NORTH_KOREA;
  }

  private lastPerson(accepts: (ref: ActorReference) => boolean) {
    for (let i = this.persons.length - 1; i >= 0; i--) if (accepts(this.persons[i].ref)) return this.persons[i];
    return null;
  }
}

const NORTH_KOREA = unnamed(FOCUS_COUNTRY, "", "");

/** A map with a key at its end. */
function moved<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  const changed = new Map(map);
  changed.delete(key);
  return changed.set(key, value);
}
