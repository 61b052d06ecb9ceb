/** Which language a text is written in, told by its small words. */
import { push } from "../model/grouped.ts";

/** Short words that every text of a language is full of. */
export const FUNCTION_WORDS: Record<string, Set<string>> = {
  it: new Set(
    "il lo la a e in gli di del della dei delle che e è un una per con non si nel nella alla al dal ha hanno sono da dopo anche come più i le un' l in sul sulla ai agli dai nelle degli d su ma se tra fra cui questo questa dell all nell dall sull dalla nei sulle sui perché quando".split(
      " "
    )
  ),
  en: new Set("the of and to in a is that for on with as was by from has have are it its at his an be not said which".split(" ")),
  fr: new Set("le les des et à est que qui dans pour une sur pas avec au aux ce cette du été ont sont plus".split(" ")),
  es: new Set("el los las y en a de un que es por para una con se del su ha fue como más al lo han son está pero".split(" ")),
  de: new Set("der die das und ist von zu den mit dem nicht ein eine auf für im des sich hat auch es wurde bei".split(" "))
};

/** The languages in which a word is one of them. */
const LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) for (const word of words) push(LANGUAGES, word, language);
const NONE: readonly string[] = [];

/** Words that are no name: neither "Choe" nor "Hui". */
const PLAIN = /(?<!\p{L})(?!\p{Lu}\p{Ll})\p{L}+/gu;

/**
 * The language of a text by its share of function words, ISO 639-1; `und` when none is clear. A few lines full
 * of names have few of them, so for a short text a smaller share will do. A name is no function word ("Choe Son Hui"):
 * words with a capital do not count where there are others. Reads the first 20,000 characters.
 */
export function languageOf(text: string): string {
  const read = text.slice(0, 20_000);
  const words = read.match(PLAIN) ?? read.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return "und";
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES.get(word.toLowerCase()) ?? NONE) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best = "und";
  let most = words.length < 60 ? 0.06 : 0.12;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const share = (counts.get(language) ?? 0) / words.length;
    if (share > most) [best, most] = [language, share];
  }
  if (best !== "und") return best;
  // "Kim Jong Un potrebbe visitare Mosca": Italian words end in vowels.
  const long = words.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word));
  return long.length > 0 && long.every((word) => /[aeiouàèéìòù]$/.test(word)) ? "it" : "und";
}
