/** What has been worked out once and is asked for again: the reading of a place, the kind of a word. */

/** The value kept for `key`, made on the first call; `make` never gives undefined. */
export function kept<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: (key: K) => V
): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make(key);
  known.set(key, made);
  return made;
}

/** What a function makes of an object, kept for as long as that is. */
export function perObject<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => kept(known, of, make);
}

/**
 * The same reader, its answers kept for as long as the text is being read: they depend on the place alone, however
 * many rules of the grammar ask for it there.
 */
export function remembered<Text extends object, Reading>(
  read: (s: Text, i: number) => Reading | null
): (s: Text, i: number) => Reading | null {
  const known = new WeakMap<Text, (Reading | null | undefined)[]>();
  // One text is read at a time: the places of the last one are at hand.
  let last: Text | null = null;
  let places: (Reading | null | undefined)[] = [];
  return (s, i) => {
    if (s !== last) {
      places = kept(known, s, () => []);
      last = s;
    }
    const place = places[i];
    if (place !== undefined) return place;
    const made = read(s, i);
    // Reading may have led through another text.
    if (s === last) places[i] = made;
    return made;
  };
}

/** The same function, which keeps its last answer: one sentence is read at a time, and asked about many times. */
export function lastKept<Of, By, V>(make: (of: Of, by: By) => V): (of: Of, by: By) => V {
  let last: { of: Of; by: By; value: V } | null = null;
  return (of, by) => {
    if (last?.of !== of || last.by !== by) last = { of, by, value: make(of, by) };
    return last.value;
  };
}

/** A word with what functions have said of it. */
export interface Asked {
  readonly word: string;
  readonly answers: unknown[];
}

let functions = 0;

/** What a function says of a word, kept with the word: no table has to be searched for it. */
export function answered<V>(make: (word: string) => V): (of: Asked) => V {
  const own = functions++;
  return ({ word, answers }) => {
    const value = answers[own] as V | undefined;
    if (value !== undefined) return value;
    const made = make(word);
    answers[own] = made;
    return made;
  };
}

/** How many words a memory holds before it starts anew: more than a language uses, fewer than a corpus of noise. */
const MOST = 50_000;

/** What a function says of a word, kept from text to text: news comes back to the same words. */
export function lasting<V>(make: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    if (known.size >= MOST) known.clear();
    return kept(known, word, make);
  };
}
