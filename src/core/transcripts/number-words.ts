const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

/** A number said in words or figures: its value, and how many of the words it took. */
export interface NumberWords {
  readonly value: number;
  readonly length: number;
}

/**
 * Reads the number that begins at a word, the words being lower case and hyphens split: "twenty one", "1,400",
 * "a hundred and forty", "2.5 million". Null where none begins. "a" counts only before hundred, thousand, million.
 */
export function readNumber(words: readonly string[], start: number): NumberWords | null {
  let total = 0;
  let group = 0;
  let length = 0;
  let room = Infinity;
  for (let index = start; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    const figures = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : null;
    const small = figures ?? SMALL[word] ?? TENS[word];
    if (small !== undefined && small < room && (figures === null || length === 0)) {
      group += small;
      // After "twenty" only a unit may follow; after a unit or figures only a scale.
      room = word in TENS ? 10 : 0;
    } else if (word === 'a' && length === 0 && (next === 'hundred' || (SCALES[next] ?? 0) > 1)) {
      group = 1;
      room = 0;
    } else if (word === 'hundred' && length > 0 && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (word in SCALES && length > 0 && group > 0) {
      total += group * (SCALES[word] ?? 1);
      group = 0;
      room = 1000;
    } else if (
      word === 'and' &&
      length > 0 &&
      room >= 100 &&
      room < Infinity &&
      (next in SMALL || next in TENS)
    ) {
      // "a hundred and forty": part of the number only where a smaller one follows.
    } else break;
    length = index - start + 1;
  }
  return length === 0 ? null : { value: total + group, length };
}
