import { describe, expect, test } from 'vitest';
import { newStory } from '../story/new-story.ts';
import { contextOf } from './context.ts';
import { scanWords, termsOf } from './fold.ts';
import { searchText } from './search-text.ts';
import type { SearchText } from './search-text.ts';
import { beginsAlike } from './slips.ts';
import { StoryIndex } from './story-index.ts';

const blank: Omit<SearchText, 'id'> = {
  changed: '2026-11-22T00:00:00.000Z',
  title: '',
  words: '',
  people: '',
  notes: '',
  talk: '',
};

const STORIES: readonly SearchText[] = [
  {
    ...blank,
    id: 'ferry',
    title: 'night ferry Ferry stops in May',
    words: 'The council voted on Tuesday.',
    people: 'Hēmi Te Wiata',
  },
  {
    ...blank,
    id: 'bees',
    title: 'Bees return to Mātaura',
    words: 'Hives were counted from the road. The ferry was late.',
    notes: 'Ask the beekeeper again',
  },
  {
    ...blank,
    id: 'café',
    title: 'Café opens',
    words: 'A harbour café opened on Sunday.',
    talk: 'we poured the concrete ourselves',
  },
];

function indexed(): StoryIndex {
  const index = StoryIndex.empty();
  for (const story of STORIES) index.put(story);
  return index;
}

const find = (words: string): readonly string[] => indexed().find(words, 10).ids;

describe('a search', () => {
  test.each<[string, readonly string[]]>([
    ['council', ['ferry']],
    ['COUNCIL', ['ferry']],
    ['ferry', ['ferry', 'bees']],
    ['mataura', ['bees']],
    ['Mātaura', ['bees']],
    ['cafe', ['café']],
    ['hemi', ['ferry']],
    ['counc', ['ferry']],
    ['concil', ['ferry']],
    ['harbor', ['café']],
    ['beekeeper', ['bees']],
    ['concrete', ['café']],
    ['ferry road', ['bees']],
    ['ferry concrete', []],
    ['zebra', []],
    ['', []],
    ['“', []],
  ])('%j finds %j', (words, ids) => expect(find(words)).toEqual(ids));

  test('takes no other word for a slip where the word itself is there', () => {
    const index = indexed();
    index.put({ ...blank, id: 'gives', words: 'The council gives way.' });
    expect(index.find('hives', 10).ids).toEqual(['bees']);
  });

  test('finds a story as it is now, and none that is gone', () => {
    const index = indexed();
    index.put({ ...STORIES[0]!, words: 'Nothing of the kind.' });
    expect(index.find('council', 10).ids).toEqual([]);
    index.remove('bees');
    expect(index.find('hives', 10).ids).toEqual([]);
  });

  test('finds the same in an index that was printed and read again', () => {
    const again = StoryIndex.parse(indexed().print());
    expect(again?.find('mataura', 10).ids).toEqual(['bees']);
  });

  test('an index of which a byte is missing, or one too many is there, is none', () => {
    const printed = indexed().print();
    const { postings } = printed;
    for (let length = 0; length < postings.length; length++)
      expect(StoryIndex.parse({ ...printed, postings: postings.slice(0, length) })).toBeNull();
    const more = Uint8Array.from([...postings, 0]);
    expect(StoryIndex.parse({ ...printed, postings: more })).toBeNull();
    expect(StoryIndex.parse({ ...printed, stories: [] })).toBeNull();
  });

  test('puts a title before the words, and of equals the story that changed last', () => {
    const index = indexed();
    index.put({ ...blank, id: 'old', changed: '2026-11-20T00:00:00.000Z', words: 'A zebra came.' });
    index.put({ ...blank, id: 'new', words: 'A zebra came.' });
    index.put({ ...blank, id: 'named', changed: '2020-01-01T00:00:00.000Z', title: 'Zebra' });
    expect(index.find('zebra', 10).ids).toEqual(['named', 'new', 'old']);
  });

  test('counts all, and answers the best of those that are wanted', () => {
    expect(indexed().find('ferry', 1)).toMatchObject({ ids: ['ferry'], total: 2 });
    expect(indexed().find('ferry', 9, new Set(['bees']))).toMatchObject({
      ids: ['bees'],
      total: 1,
    });
  });
});

/** The line shown for a story that was found, found words in brackets. */
function shown(words: string, story: SearchText): string | null {
  const index = StoryIndex.empty();
  index.put(story);
  const context = contextOf(index.find(words, 1).isMeant, story);
  if (!context) return null;
  const line = context.pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');
  return `${context.field}: ${line}`;
}

describe('what was found is shown where it stands', () => {
  test('accents and case as they were written', () => {
    expect(shown('cafe', STORIES[2]!)).toBe('words: A harbour [café] opened on Sunday.');
  });
  test('a typo shows the word that was meant', () => {
    expect(shown('concil', STORIES[0]!)).toBe('words: The [council] voted on Tuesday.');
  });
  test('from the middle of a long text, cut at words', () => {
    const story = {
      ...STORIES[0]!,
      words: `${'Rain fell. '.repeat(50)}Then the zebra came. ${'Sun. '.repeat(50)}`,
    };
    expect(shown('zebra', story)).toMatch(
      /^words: …Rain fell\..*Then the \[zebra\] came\. Sun\..*…$/,
    );
  });
  test('in a note, when it stands only there', () => {
    expect(shown('beekeeper', STORIES[1]!)).toBe('notes: Ask the [beekeeper] again');
  });
});

test('everything of a story can be found: furniture, captions, speakers, notes, transcripts', () => {
  const event = {
    id: 'e',
    thread: 'e',
    at: '2026-11-22T00:00:00Z',
    by: 'Ngaio',
    subject: 'quote',
    kind: 'answer',
    note: 'ring back',
    anchor: { words: '', speaker: null, before: '', after: '', passage: 0 },
  } as const;
  const story = newStory(
    { id: '3f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b', now: '2026-11-22T00:00:00.000Z' },
    {
      slug: 'quay-works',
      headline: 'Headline',
      byline: 'Byline',
      keywords: ['keyword'],
      checks: [event],
      body: [
        { kind: 'paragraph', runs: [{ text: '“It was late,” said Ana Lim.' }] },
        { kind: 'picture', image: null, caption: 'Caption', credit: 'Credit', alt: 'Alternative' },
      ],
    },
  );
  const text = searchText(story, ['the whole talk']);
  const all = Object.values(text).join(' ');
  for (const word of [
    'quay works',
    'Headline',
    'Byline',
    'keyword',
    'late',
    'Ana Lim',
    'Caption',
    'Credit',
    'Alternative',
    'ring back',
    'Ngaio',
    'talk',
  ])
    expect(all).toContain(word);
});

test.each<[string, readonly string[]]>([
  ['Ōtautahi', ['otautahi']],
  ['O\u0304tautahi', ['otautahi']],
  ['ō', ['o']],
  ['D’Arcy', ['darcy']],
  ['the dogs’ home', ['the', 'dogs', 'home']],
  ['rock ’n’ roll', ['rock', 'n', 'roll']],
  ['ÉCOLE', ['ecole']],
  ['straße', ['straße']],
  ['한국', ['한국']],
  ['𠮷野家', ['𠮷野家']],
  ['late😀', ['late']],
  ['2,000m', ['2', '000m']],
  ['a_b', ['a', 'b']],
  ['', []],
])('%j is sought as %j', (text, terms) => expect(termsOf(text)).toEqual(terms));

test('a word is where it stands', () => {
  const places: string[] = [];
  const text = 'Hēmi’s “Māori” ferry';
  scanWords(text, (_term, _length, from, to) => void places.push(text.slice(from, to)));
  expect(places).toEqual(['Hēmi’s', 'Māori', 'ferry']);
});

describe('slips', () => {
  test.each([
    ['council', 'concil', 1],
    ['council', 'cuoncil', 1],
    ['council', 'councill', 1],
    ['council', 'conc', 1],
    ['volunteers', 'volntears', 2],
  ])('%s begins as %s, but for %d', (word, typed, most) =>
    expect(beginsAlike(word, typed, most)).toBe(true),
  );
  test.each([
    ['council', 'cancel', 1],
    ['con', 'council', 1],
    ['volunteers', 'volntears', 1],
  ])('%s does not begin as %s, even but for %d', (word, typed, most) =>
    expect(beginsAlike(word, typed, most)).toBe(false),
  );
});
