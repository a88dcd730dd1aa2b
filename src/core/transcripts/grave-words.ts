/** Why a difference may change the meaning. */
export type Gravity = 'negation' | 'number' | 'modal verb' | 'name';

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'none',
  'nothing',
  'nobody',
  'nowhere',
  'neither',
  'nor',
  'without',
  'hardly',
  'barely',
]);
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'ought',
  'need',
]);

/** What makes a word grave, or null. `written` is the word as it stands; `opens` whether it begins a sentence. */
export function gravityOf(key: string, written: string, opens: boolean): Gravity | null {
  if (NEGATIONS.has(key)) return 'negation';
  if (/^\d/.test(key)) return 'number';
  if (MODALS.has(key)) return 'modal verb';
  const isCapital = /^\p{Lu}/u.test(written) && !/^I(?:['’]|$)/u.test(written);
  return isCapital && !opens ? 'name' : null;
}
