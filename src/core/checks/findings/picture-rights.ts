import { digitalSource } from '../../pictures/digital-source.ts';
import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Noticed } from '../finding.ts';
import { dateWords } from './date-words.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { noticed, shortened } from './placed-picture.ts';

/** A picture from this long before its story is an old one: a year, in milliseconds. */
const OLD = 366 * 24 * 60 * 60 * 1000;

const SAYS_FILE = /\b(?:file|archives?|undated|library picture|stock)\b/i;
const SAYS_AI = /\bAI\b|\bartificial intelligence\b|\b(?:computer|machine)[- ]generated\b/i;
const EMBARGO =
  /\bembargo(?:ed)?\b|\bnot (?:to be (?:used|published) )?before\b|\bhold (?:for|until)\b/i;

/** Whether a picture is old and neither its caption nor its credit says so, by the word or by its year. */
function isUnsaidOld({ picture }: PlacedPicture, storyBegan: string): boolean {
  const { caption, credit, details } = picture;
  const [year = ''] = /^\d{4}/.exec(details?.date ?? '') ?? [];
  const taken = Date.parse(details?.date ?? '');
  if (year === '' || Number.isNaN(taken) || Date.parse(storyBegan) - taken < OLD) return false;
  const words = `${caption} ${credit}`;
  return !SAYS_FILE.test(words) && !words.includes(year);
}

/** “on 1 March 2022”, or “in 2022-03” where no more is known. */
function takenWords(date: string): string {
  const words = dateWords(date);
  return words === date ? `in ${date}` : `on ${words}`;
}

function stoppedName(credit: string, stopped: readonly string[]): string | null {
  const text = foldMarksAndSpaces(credit).toLowerCase();
  const parts = new Set(
    text.split(/\s*(?:[/|,;]|\bvia\b)\s*/).map((part) => part.replace(/\.$/, '')),
  );
  return stopped.find((name) => parts.has(foldMarksAndSpaces(name).toLowerCase())) ?? null;
}

function aiFinding(placed: PlacedPicture): readonly Noticed[] {
  const { caption, credit, details } = placed.picture;
  const { words, madeByAi } = digitalSource(details?.digitalSourceType ?? '');
  if (madeByAi === null) return [];
  const isSaid = SAYS_AI.test(`${caption} ${credit}`);
  const rest = isSaid ? '' : ', and its caption does not say so';
  return [
    noticed(
      placed,
      'picture made by AI',
      `is not a photograph: ${words.toLowerCase().replace(' ai', ' AI')}${rest}`,
    ),
  ];
}

/**
 * What stands against using a picture, or using it without saying more. `storyBegan` is when the story was begun;
 * `stopped` are the names that are no credit in this library.
 */
export function findRightsFaults(
  placed: PlacedPicture,
  storyBegan: string,
  stopped: readonly string[],
): readonly Noticed[] {
  const { credit, details = {} } = placed.picture;
  const name = stoppedName(credit, stopped);
  const orders = [details.instructions ?? '', details.usageTerms ?? ''].filter(Boolean);
  const embargo = orders.find((text) => EMBARGO.test(text));
  const others = orders.filter((text) => text !== embargo);
  return [
    ...aiFinding(placed),
    ...(name === null
      ? []
      : [
          noticed(
            placed,
            'credit on stop list',
            `is credited to “${name}”, which is nobody who could own it. Find out whose it is`,
            'credit',
          ),
        ]),
    ...(embargo === undefined
      ? []
      : [
          noticed(placed, 'picture under embargo', `came with an embargo: “${shortened(embargo)}”`),
        ]),
    ...(others.length === 0
      ? []
      : [
          noticed(
            placed,
            'picture instructions',
            `came with instructions: “${others.map(shortened).join('” and “')}”`,
          ),
        ]),
    ...(isUnsaidOld(placed, storyBegan)
      ? [
          noticed(
            placed,
            'picture old',
            `was taken ${takenWords(details.date ?? '')}, long before the story, and its caption does not say “file”`,
          ),
        ]
      : []),
  ];
}
