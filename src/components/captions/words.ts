/** Numbers and lists as a sentence has them. */

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A whole number, spelled up to twelve: "no", "one", … "twelve", "13". */
export function spell(n: number): string {
  return SMALL[n] ?? String(n);
}

/** "one contact", "four contacts", "no contacts". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${spell(n)} ${n === 1 ? one : many}`;
}

/** "1 row", "12 rows": a count in figures, as labels and tables have it. */
export function inFigures(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

/** "once", "twice", "three times". */
export function times(n: number): string {
  return n === 1 ? "once" : n === 2 ? "twice" : `${spell(n)} times`;
}

/** "all" of two is "both", of one nothing is said. */
export function allOf(n: number): string {
  return n === 1 ? "" : n === 2 ? "both " : "all ";
}

/** The first of a list, and how many are left: "China, Cuba, Iran and seven others". */
export function listFirst(parts: readonly string[], most: number): string {
  return parts.length <= most + 1 ? list(parts) : list([...parts.slice(0, most), `${spell(parts.length - most)} others`]);
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[], joined: "and" | "or" = "and"): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${joined} ${parts[parts.length - 1]}`;
}

/** The first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that goes on after a colon: its first letter in lower case, unless it begins with one of these names. */
export function afterColon(text: string, names: readonly string[]): string {
  return names.some((name) => text.startsWith(name)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * A part of a whole in words, without a percentage, since the counts are small: "all four contacts",
 * "three of the four contacts", "none of the four contacts", "no contact".
 */
export function partOf(part: number, whole: number, one: string, many = `${one}s`): string {
  if (whole === 0) return `no ${one}`;
  if (whole === 1) return part === 1 ? `the only ${one}` : `not the only ${one}`;
  const of = `${spell(whole)} ${many}`;
  if (part === whole) return whole === 2 ? `both ${many}` : `all ${of}`;
  return `${part === 0 ? "none" : spell(part)} of the ${of}`;
}

/** A share in percent, rounded: 84 of .844. */
export function percent(share: number): number {
  return Math.round(100 * share);
}

/** "2.4", and "4" where nothing stands behind the point. */
export function decimal(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}

/** A name as a sentence needs it: "the United States", "Russia". */
export function named(name: string): string {
  return /^(United|European|Soviet|socialist|hostile|international|non-aligned|separatist)\b/.test(name) ? `the ${name}` : name;
}

/** An identifier of a code list as words: "military-aid" is "military aid". */
export function words(id: string): string {
  return id.replaceAll("-", " ");
}
