/** The prepositions of Italian, alone and joined with an article: names of places in a clause, which rules use as well. */

const spread = (simple: string, joined: string): [string, string][] =>
  [simple, ...joined.split(" ")].filter(Boolean).map((form) => [form, simple]);

/** Preposition, alone or joined with the article → its simple form. */
export const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ...spread("a", "ad al allo alla all' ai agli alle"),
  ...spread("di", "d' del dello della dell' dei degli delle"),
  ...spread("da", "dal dallo dalla dall' dai dagli dalle"),
  ...spread("in", "nel nello nella nell' nei negli nelle"),
  ...spread("con", "col coi"),
  ...spread("su", "sul sullo sulla sull' sui sugli sulle"),
  ...spread("sopra", ""),
  ...spread("per", ""),
  ...spread("tra", "fra"),
  ...spread("verso", ""),
  ...spread("contro", ""),
  ...spread("presso", ""),
  ...spread("durante", ""),
  ...spread("dopo", ""),
  ...spread("senza", ""),
  ...spread("secondo", "")
]);

/** The last word of a compound preposition and the simple one after it → what the whole means: "nei confronti di", "insieme a". */
export const COMPOUND_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ["parte di", "da"],
  ["confronti di", "verso"],
  ["riguardi di", "verso"],
  ["volta di", "verso"],
  ["direzione di", "verso"],
  ["danni di", "contro"],
  ["indirizzo di", "verso"],
  ["contro di", "contro"],
  ["verso di", "verso"],
  ["dopo di", "dopo"],
  ["fianco di", "con"],
  ["insieme a", "con"],
  ["assieme a", "con"],
  ["accanto a", "con"],
  ["davanti a", "a"],
  ["stando a", "secondo"]
]);
