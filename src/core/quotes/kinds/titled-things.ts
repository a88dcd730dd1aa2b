function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Nouns that the words after them are the title or the name of: the film "The Long Tide". */
export const titledThings = listed(`
film movie book novel song album single show series programme program podcast band play musical documentary memoir hit
magazine game painting exhibition poem episode segment ad advert track anthem ship boat yacht drama sitcom opera comedy
thriller blog column website app section journal slogan nickname trilogy ballad ballet
`);

/** Words that say that the next ones are a name or a gloss: a letter headed "Final notice", which meant "old man". */
export const namingWords = listed(`
so-called nicknamed titled entitled headed headlined named christened aka meant means meaning
`);

/** Nouns for what a thing goes by: under the name "Goose". */
export const labels = listed(
  'name title heading headline nickname codename pseudonym alias label hashtag',
);

/** Prepositions that a title in capitals stands after: on "Meet the Press", under the 2010 "Harbour Plan". */
export const placing = listed('on in from at for of with to under by since than including like');

/** Passives that say under what name a thing goes: sold as a "floating bus". */
export const billing = listed(`
sold marketed advertised promoted billed touted pitched packaged peddled offered styled trailed
`);
