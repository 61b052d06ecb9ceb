/** What an article has said so far: who was named, who acted last, which two sides it is about. */

/** An actor as resolved: a country (empty for a group), a name, a role in English. */
export interface Ref {
  country: string;
  actor: string;
  role: string;
  /** How the words were resolved, in plain English. */
  how: string;
}

/** The country whose diplomacy is coded: every action has it on one side. */
export const FOCUS = "PRK";

export class Discourse {
  /** Persons in the order in which they were last named, latest last. */
  private readonly persons: Ref[] = [];
  /** The subject of the last main clause. */
  subject: Ref | null = null;
  /** The last partner that the article was about. */
  partner: Ref | null = null;
  /** The partner of the last action coded, as long as the story stays near it. */
  engaged: Ref | null = null;
  private since = 0;
  /** Sentences since North Korea was last named; many, and nothing is understood to be about it. */
  private silence = 99;
  /** The same, as it stood before the sentence that is being read. */
  partnerBefore: Ref | null = null;
  /** Learnt from "role + unknown name": surname → who. */
  private readonly learnt = new Map<string, Ref>();
  /** The last holder named of each role, also where the text gives no name ("l'ambasciatore nordcoreano"). */
  private readonly roles = new Map<string, Ref>();
  /** Which sentence is being read, and in which each person was last named. */
  private sentence = 0;
  private readonly namedIn = new Map<string, number>();
  /** The sides of the last contact coded. */
  private contact: Ref[] = [];

  /** A new sentence begins. */
  next(): void {
    this.partnerBefore = this.partner;
    this.sentence++;
    this.silence++;
    if (++this.since > 3) this.engaged = null;
  }

  /** An adjective ("l'ufficio intercoreano") or a place tells the partner where nobody has been named. */
  hint(ref: Ref): void {
    if (ref.country === FOCUS) this.silence = 0;
    if (!this.partner && ref.country !== "" && ref.country !== FOCUS) this.partner = ref;
  }

  /** The last dyad coded of each type, for "la telefonata", "il vertice" told again. */
  readonly told = new Map<string, { source: Ref; target: Ref }>();

  /** Note the partner of what a verb or noun has told. */
  engage(dyads: readonly { source: Ref; target: Ref }[]): void {
    const sides = dyads.flatMap(({ source, target }) => [source, target]).filter((r) => r.country !== "" && r.country !== FOCUS);
    if (sides.length === 0) return;
    // Letters to three leaders: with which of them the story goes on is not known.
    this.engaged = sides.every((r) => r.country === sides[0].country) ? sides[0] : null;
    this.since = 0;
  }

  /** Note that someone was named. */
  name(ref: Ref): void {
    if (ref.country === FOCUS) this.silence = 0;
    else if (ref.country !== "") this.partner = ref;
    if (ref.role !== "" && ref.country !== "") {
      this.roles.delete(ref.role);
      this.roles.set(ref.role, ref);
    }
    if (ref.actor === "") return;
    this.namedIn.set(ref.actor, this.sentence);
    const at = this.persons.findIndex((known) => known.actor === ref.actor);
    if (at >= 0) this.persons.splice(at, 1);
    this.persons.push(ref);
    // Bounded: a report names tens of people, and look-ups walk this list.
    if (this.persons.length > 60) this.persons.shift();
  }

  learn(surname: string, ref: Ref): void {
    if (this.learnt.size < 200) this.learnt.set(surname, ref);
  }

  known(surname: string): Ref | undefined {
    return this.learnt.get(surname);
  }

  /** Who was last named in a role that a test accepts. */
  officeHolder(accepts: (role: string) => boolean): Ref | null {
    return [...this.roles.values()].reverse().find((ref) => accepts(ref.role)) ?? null;
  }

  /** Who made the last offer, request or gesture to a side: what "non ha risposto all'offerta" leaves unsaid. */
  offerer(country: string): Ref | null {
    const open = ["overture", "invitation", "appeal", "pledge", "message"].map((type) => this.told.get(type));
    return open.find((dyad) => dyad && dyad.target.country === country && dyad.source.country !== "")?.source ?? null;
  }

  /** Note an act: the last told stands last. */
  tell(type: string, source: Ref, target: Ref): void {
    this.told.delete(type);
    this.told.set(type, { source, target });
  }

  /** To whom the last request or offer went: who refuses in "la richiesta è stata respinta". */
  asked(): Ref | null {
    const open = [...this.told].reverse().find(([type]) => ["appeal", "overture", "demand", "invitation"].includes(type));
    return open?.[1].target.country ? open[1].target : null;
  }

  /** Note the two sides of a contact. */
  met(source: Ref, target: Ref): void {
    this.contact = source.country === FOCUS ? [source, target] : [target, source];
  }

  /** The person last named that a test accepts. */
  last(accepts: (ref: Ref) => boolean): Ref | null {
    for (let i = this.persons.length - 1; i >= 0; i--) if (accepts(this.persons[i])) return this.persons[i];
    return null;
  }

  /** Whether an actor was named before. */
  named(actor: string): boolean {
    return this.persons.some((ref) => ref.actor === actor);
  }

  /**
   * The two sides that "i due" means: those of the last contact, else two people named together just before,
   * else North Korea and the last partner.
   */
  pair(): Ref[] {
    if (this.silence > 8) return [];
    const home = this.last((ref) => ref.country === FOCUS) ?? { country: FOCUS, actor: "", role: "", how: "" };
    const other = this.last((ref) => ref.country !== "" && ref.country !== FOCUS);
    const just = (ref: Ref): boolean => this.sentence - (this.namedIn.get(ref.actor) ?? -9) <= 1;
    if (this.contact.length === 2 && this.contact[1].country !== "") return this.contact;
    if (other && just(other) && just(home)) return [home, other];
    return this.partner ? [home, this.partner] : [];
  }

  /** The side that faces a source: the last partner for North Korea, North Korea for any other. */
  facing(country: string): Ref | null {
    if (country === FOCUS) return this.partner;
    if (this.silence > 4) return null;
    return this.last((ref) => ref.country === FOCUS) ?? { country: FOCUS, actor: "", role: "", how: "" };
  }
}
