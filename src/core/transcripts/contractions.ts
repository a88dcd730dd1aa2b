/** What a contraction stands for, lower case with straight marks. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "won't": ['will', 'not'],
    "shan't": ['shall', 'not'],
    "can't": ['can', 'not'],
    cannot: ['can', 'not'],
    "ain't": ['is', 'not'],
    gonna: ['going', 'to'],
    gotta: ['got', 'to'],
    wanna: ['want', 'to'],
    "'em": ['them'],
    "'cause": ['because'],
    cos: ['because'],
    "let's": ['let', 'us'],
    "y'all": ['you', 'all'],
    "ma'am": ['madam'],
    okay: ['ok'],
    'o.k': ['ok'],
  }),
);

/** Contractions that speech-to-text often writes without their mark, where the bare word is no other word. */
const UNMARKED = new Set(
  `dont didnt doesnt isnt arent wasnt werent couldnt wouldnt shouldnt havent hasnt hadnt mustnt neednt`.split(
    ' ',
  ),
);

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** After these "'s" is "is" or "has", never a possessive, and "'d" "would" or "had". */
const HOSTS = new Set(
  `i you he she it we they that this there here what who where when how why everyone everybody someone
  somebody nobody nothing everything something`.split(/\s+/),
);

/** The words a spoken word stands for: "don't" is "do" and "not", "it's" is "it" and "'s"; most are themselves. */
export function expandContraction(word: string): readonly string[] {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  if (UNMARKED.has(word)) return [word.slice(0, -2), 'not'];
  if (!word.includes("'")) return [word];
  for (const [ending, said] of ENDINGS)
    if (word.length > ending.length && word.endsWith(ending))
      return [...expandContraction(word.slice(0, -ending.length)), said];
  const host = word.slice(0, -2);
  return /'[sd]$/.test(word) && HOSTS.has(host) ? [host, word.slice(-2)] : [word];
}
