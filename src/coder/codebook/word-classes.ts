/** Which classes of words are asked for: by the rules of `data/verbs.csv`, and by the coder itself. */
import { classNamed } from "./demands.ts";
import { list, type Reject, type Row } from "./table.ts";

/** Classes that the coder asks for by name, whatever the rules say. */
const OF_THE_CODER: readonly string[] = [
  // actors that a sentence names by what they are
  "pair counterpart koreas korean home pronoun own guest quantity here in-turn event frontier",
  // whether it happened
  "denied hypothetical planned alleged void arranged prospect leads-to another takes-place comment confirms untrue reveals decided",
  // who speaks
  "say voice others bystander manner",
  // verbs that tell nothing, of which only the forms are asked: a clause ends where one stands
  "boundary",
  // which verbs and nouns govern an infinitive that tells an act, and who issues a text
  "denies sets-out takes-occasion issue decision first-to charged guilty tells-whom carries drives intent attempt comes-from calls accuses willing",
  // which date an act has
  "begins ends show attend said-in sent happened time-noun during ahead dated-event reporting news first-time preceded time-span invitation bygone came-to-nothing",
  // whether an act is told as news, as often done, as talked about, as next in a story
  "recurrent recurrent-adverb occasion talk-about then stage",
  // what stands between an office and whose it is
  "led heads-body party-kind role-or-adjective before-name",
  // whose task it is: "il capo dei negoziati"
  "in-charge",
  // what bears a name and is no state: a restaurant, a match
  "namesake named-for match private-title",
  // what carries somebody and what moves with nobody in it, and verbs after which a participle tells a state
  "vehicle unmanned stays",
  // what is only talked about
  "discuss consider announce bargain assent",
  // what tells of nothing that was
  "fiction depicts",
  // what is felt towards somebody, or said of him
  "support-noun concern thanks",
  // who flees pays no visit
  "defects",
  // what is waged against somebody
  "war fights",
  // grammar
  "adjective before-noun adverbial offer unaccusative"
].flatMap((names) => names.split(" "));

/** Classes that hold infinitives, whose forms have to be known whether or not a rule or a row of modals.csv names them. */
export const CLASSES_OF_VERBS: ReadonlySet<string> = new Set(
  "say boundary denies sets-out takes-occasion issue speaks accuses announce attend begins calls carries comes-from comment confirms defects depicts discuss ends fights leads-to reveals show stays takes-place talk-about unaccusative".split(
    " "
  )
);

/** The classes as sets of words. */
export type WordClasses = ReadonlyMap<string, ReadonlySet<string>>;

export const classSets = (classes: ReadonlyMap<string, readonly string[]>): WordClasses =>
  new Map([...classes].map(([name, words]) => [name, new Set(words)] as const));

/** Whether one of the words and phrases of a class stands in a text of words set apart by spaces. */
export function anyPhrase(phrases: ReadonlySet<string> = NO_WORDS, text: string): boolean {
  const apart = ` ${text} `;
  for (const phrase of phrases) if (apart.includes(` ${phrase} `)) return true;
  return false;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The classes by name. One that nothing asks for, and one that is asked for in vain, is misspelled on one side: both are said. */
export function wordClassesOf(words: readonly Row[], verbs: readonly Row[], reject: Reject): Map<string, string[]> {
  const asked = new Set<string>([
    ...OF_THE_CODER,
    ...verbs.flatMap(({ heads, with: demands }) => list(`${heads}|${demands}`).flatMap((word) => classNamed(word) ?? []))
  ]);
  const classes = new Map(words.map((row) => [row.class, list(row.words)]));
  if (words.length === 0 || verbs.length === 0) return classes;
  for (const row of words)
    if (!asked.has(row.class)) reject(row, `no rule of verbs.csv and no step of the coder asks for a class ${row.class}`);
  for (const name of OF_THE_CODER)
    if (!classes.has(name)) reject({ line: "1" } as Row, `the class ${name}, which the coder asks for, is missing`);
  return classes;
}
