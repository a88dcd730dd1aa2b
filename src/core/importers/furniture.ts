import { wordsOf } from '../text/words.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const JOINING = String.raw`(?:and|of|for|in|the|de|van|von|der|te|&|\|)`;
const BYLINE = new RegExp(
  `^(?:(?:(?:Story |Words |Report |Reported |Written )?[Bb]y|BY):?|(?:Words|WORDS|Report|Story|Reporter|Byline):(?: [Bb]y)?)\\s+${NAME}(?:[\\s,]+(?:${NAME}|${JOINING}))*$`,
  'u',
);
const MOST_BYLINE_WORDS = 14;

/** Whether a line is a byline: "By Jane Doe", "Words: Jane Doe and Tama Hunia". */
export function isByline(line: string): boolean {
  if (wordsOf(line).length > MOST_BYLINE_WORDS) return false;
  return BYLINE.test(line) && !/[.!?]["”'’]?$/.test(line.replace(/\b(?:Jr|Sr)\.$/, ''));
}

const DAY_OR_MONTH =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.?|January|February|March|April|May|June|July|August|September|October|November|December|today)\\b';
const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}`;
const REGION = String.raw`(?:, (?!${DAY_OR_MONTH})\p{Lu}[\p{L}\p{M}.'’]*(?: \p{Lu}[\p{L}\p{M}.'’]*){0,3})?`;
const DATE = `(?:,? (?:\\d{1,2} )?(?:${DAY_OR_MONTH})(?: \\d{1,2})?(?:,? \\d{4})?)?`;
const AGENCY = String.raw`(?: \([\p{L}\p{M}. /&-]{2,40}\))?`;
const OPENING = new RegExp(
  `^(${PLACE}${REGION}${DATE}${AGENCY})\\s*(?:[—–]|--|(?<=\\s)-(?=\\s))\\s*(?=\\S)`,
  'u',
);
const ALONE = new RegExp(
  `^${PLACE}${REGION},? (?:\\d{1,2} )?(?:${DAY_OR_MONTH})\\b[^.!?]{0,20}$`,
  'u',
);

/** A paragraph whose opening is a dateline, taken apart; the dash between them goes. */
export interface OpeningDateline {
  readonly dateline: string;
  readonly rest: string;
}

/**
 * The dateline a first paragraph opens with, the place in capitals: "WELLINGTON, Tuesday — …",
 * "LONDON (Reuters) - …". Null where it opens with none.
 */
export function findOpeningDateline(paragraph: string): OpeningDateline | null {
  const opening = OPENING.exec(paragraph.slice(0, 160));
  if (!opening) return null;
  return { dateline: opening[1] ?? '', rest: paragraph.slice(opening[0].length) };
}

/** Whether a line is a dateline on its own: a place in capitals and a day. */
export function isDateline(line: string): boolean {
  return ALONE.test(line);
}

const LONGEST_HEADLINE = 300;
const MOST_HEADLINE_WORDS = 30;
const MOST_SENTENCE_WORDS = 12;

/**
 * Whether a first paragraph is a headline: short, and not a sentence with its full stop, unless it is very short
 * and copy follows.
 */
export function isHeadline(line: string, copyFollows: boolean): boolean {
  if (line.length > LONGEST_HEADLINE) return false;
  const count = wordsOf(line).length;
  if (count > MOST_HEADLINE_WORDS || /[.!?]["”'’]? +\p{Lu}\p{Ll}.*[.!?]["”'’]?$/u.test(line))
    return false;
  const isSentence = /[^.]\.["”'’]?$/.test(line);
  return isSentence ? copyFollows && count <= MOST_SENTENCE_WORDS : true;
}

const STANDFIRST_MARK = /^(?:standfirst|dek|deck|subhead(?:ing|line)?|sell)\s*:\s*/i;

/** The standfirst a line is marked as ("Standfirst: …"), or null where it is not marked. */
export function findMarkedStandfirst(line: string): string | null {
  return STANDFIRST_MARK.test(line) ? line.replace(STANDFIRST_MARK, '') : null;
}
