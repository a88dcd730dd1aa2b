/** The classes of words that hold a sentence together. */
export type FunctionWord =
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'adverb'
  | 'to'
  | 'time'
  | 'number';

const lists: Readonly<Record<FunctionWord, string>> = {
  determiner: `a an the this these those his her its their my our your some any no every each both all another
    either neither several many few most much other such what whose`,
  pronoun: `he she they it we i you nobody everyone somebody someone anyone everybody nothing something
    me him them us there here`,
  preposition: `of in on at for with from by about against between into through during before after above below under
    over across along among around behind beside besides beyond despite down inside near off outside past per since
    than throughout toward towards until upon via within without amid alongside regarding concerning except onto unlike
    like as versus ahead`,
  conjunction: `and or but nor yet plus`,
  subordinator: `that if when while because although though unless whereas once where why how whether so lest`,
  relative: `who which whom`,
  auxiliary: `is are was were be been being am has have had having do does did will would shall should can could may might
    must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't mustn't cannot ought 's 're 've 'd 'll`,
  adverb: `also later then now again often always never still even just already soon once twice simply merely only too
    instead thus therefore however meanwhile nevertheless nonetheless recently previously originally initially
    not n't ever further perhaps maybe quite rather very so first last finally eventually immediately indeed else
    together apart aloud out up away back forth today's afterwards afterward thereafter earlier similarly likewise
    sometimes seldom rarely almost nearly about less least
    himself herself themselves itself myself ourselves`,
  to: 'to',
  time: `today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    morning afternoon evening night week weekend month year mon tue tues wed thu thur thurs fri sat sun`,
  number: `one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half`,
};

const ambiguousCapitals = new Set([
  'may',
  'march',
  'mar',
  'will',
  'sun',
  'mon',
  'sat',
  'wed',
  'jan',
  'april',
  'june',
  'august',
]);

function tabulated(): ReadonlyMap<string, FunctionWord> {
  const table = new Map<string, FunctionWord>();
  for (const [kind, words] of Object.entries(lists))
    for (const word of words.trim().split(/\s+/))
      if (!table.has(word)) table.set(word, kind as FunctionWord);
  for (const word of ['may', 'will']) table.set(word, 'auxiliary');
  for (const word of ['march', 'sun', 'wed', 'sat', 'mar', 'mon']) table.delete(word);
  return table;
}

/** The class of each function word, in small letters. A word in two classes has the likelier one. */
export const functionWords: ReadonlyMap<string, FunctionWord> = tabulated();

/** Words of time that are names or verbs as often; with a capital mid-sentence they are left to their neighbours. */
export const timeOrName: ReadonlySet<string> = ambiguousCapitals;

/** Adverbs in -ly are known by their ending; these end so and are none. */
export const notAdverbs: ReadonlySet<string> = new Set(
  'family ally reply supply assembly apply rely july italy fly rally bully anomaly monopoly homily daily weekly monthly early only elderly friendly ugly lovely lonely likely unlikely holy belly jelly'.split(
    ' ',
  ),
);
