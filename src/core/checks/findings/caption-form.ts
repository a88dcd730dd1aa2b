import { digitalSource } from '../../pictures/digital-source.ts';
import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Noticed } from '../finding.ts';
import { dateWords } from './date-words.ts';
import { isDrawn, isPortrait } from './is-portrait.ts';
import { namesIn } from './names-in-block.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { noticed } from './placed-picture.ts';
import { saysWhen } from './says-when.ts';
import { saysWhere } from './says-where.ts';

/** Agencies give a caption one sentence for what is seen and one for the background. */
const MOST_SENTENCES = 2;

/** Where a sentence ends: a stop, what closes after it, a blank and a capital. */
const SENTENCE_END = /[.!?…]["”’')\]]*\s+(?=["“‘'([]*\p{Lu})/gu;

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Mt|Sgt|Lt|Col|Gen|Capt|Cr|Sen|Rep|Gov|No|vs|v|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

function countSentences(caption: string): number {
  const ends = [...caption.matchAll(SENTENCE_END)].filter(
    ({ index }) => !ABBREVIATION.test(caption.slice(Math.max(0, index - 8), index + 1)),
  );
  return ends.length + 1;
}

/** What a field of the picture's details knows of it, in brackets. */
function knownWords(known: string): string {
  return known === '' ? '' : ` (its details have “${known}”)`;
}

/** What a caption does not say of where and when; null where it says both, or where nobody asks. */
function missingWhereAndWhen({ picture }: PlacedPicture): string | null {
  const { caption, credit, details = {} } = picture;
  const names = namesIn(picture);
  const isMade = digitalSource(details.digitalSourceType ?? '').madeByAi !== null;
  if (isMade || isDrawn(caption, credit) || isPortrait(caption, names)) return null;
  const [hasPlace, hasDay] = [saysWhere(caption, names), saysWhen(caption, credit)];
  const place = knownWords(details.place ?? '');
  const day = knownWords(dateWords(details.date ?? ''));
  if (hasPlace && hasDay) return null;
  if (hasPlace) return `does not say in its caption on which day it was taken${day}`;
  return hasDay
    ? `does not say in its caption where it was taken${place}`
    : `says in its caption neither where${place} nor on which day${day} it was taken`;
}

/** “(Photo: …”, “Picture by …”, “© …”, “/Getty Images” at the end: a credit's words. */
const CREDIT_WORDS =
  /(?:\b(?:photo(?:graph)?s?|pictures?|images?|pic)\s*(?:credit\s*)?(?::|\/|\bby\b)\s*\p{Lu})|\bcredit\s*:|©|(?:\/|\(|via )\s*(?:Getty(?: Images)?|Reuters|AFP|AP|AAP|EPA|PA|Alamy|Shutterstock|iStock|RNZ|NZME|Stuff)\s*\)?\.?$/iu;

/** Shorter, a credit's words may well be the caption's too. */
const LEAST_CREDIT = 4;

function holdsCredit(caption: string, credit: string): boolean {
  if (CREDIT_WORDS.test(caption)) return true;
  const [text, name] = [foldMarksAndSpaces(caption), foldMarksAndSpaces(credit)];
  if (name.length < LEAST_CREDIT || text === name) return false;
  const end = text.replace(/[\s.)\]]+$/, '');
  const before = end.slice(0, -name.length);
  return (
    text.includes(`(${name})`) || (end.endsWith(name) && /[.(\[/|–—:-]\s*$|\bby\s$/i.test(before))
  );
}

/** What is wrong with how a caption is made, where there is one. */
export function findCaptionFaults(placed: PlacedPicture): readonly Noticed[] {
  const { caption, credit } = placed.picture;
  if (caption.trim() === '') return [];
  const sentences = countSentences(caption.trim());
  const missing = missingWhereAndWhen(placed);
  return [
    ...(sentences > MOST_SENTENCES
      ? [
          noticed(
            placed,
            'caption too long',
            `has a caption of ${sentences} sentences; two are the most: what is seen, and the background`,
          ),
        ]
      : []),
    ...(missing === null ? [] : [noticed(placed, 'caption without place or day', missing)]),
    ...(holdsCredit(caption, credit)
      ? [
          noticed(
            placed,
            'credit in caption',
            'has its credit inside the caption. It has a field of its own',
          ),
        ]
      : []),
  ];
}
