/** What a contraction stands for, lower case with straight marks. Where it may stand for two, the ending is kept. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
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
  "let's": ['let', 'us'],
  okay: ['ok'],
};

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** The words a spoken word stands for: "don't" is "do" and "not"; most words stand for themselves. */
export function expandContraction(word: string): readonly string[] {
  const whole = WHOLE[word];
  if (whole) return whole;
  for (const [ending, said] of ENDINGS)
    if (word.length > ending.length && word.endsWith(ending))
      return [word.slice(0, -ending.length), said];
  return [word];
}
