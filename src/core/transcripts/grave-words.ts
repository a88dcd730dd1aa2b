/** Why a difference may change the meaning. */
export type Gravity = 'negation' | 'number' | 'modal verb' | 'name';

const NEGATIONS = new Set(
  `not no never none nothing nobody nowhere neither nor without hardly barely scarcely rarely seldom few
  unless except cannot deny denied denies refuse refused refuses fail failed fails`.split(/\s+/),
);
const MODALS = new Set("will would can could may might must shall should ought need 'd".split(' '));
const AMOUNTS = new Set(
  `half double doubled triple tripled twice thrice dozen dozens hundreds thousands millions billions quarter quarters
  thirds tenfold hundred thousand million billion dollars pounds euros percent pm`.split(/\s+/),
);

/** "happy" and "unhappy", "legal" and "illegal": a prefix that turns a word round. */
const TURNS_ROUND = /^(?:un|in|im|il|ir|dis|non|mis)(?=[a-z]{3})/;

/** Whether one of two words is the other turned round. */
export function isTurnedRound(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return TURNS_ROUND.test(long) && long.replace(TURNS_ROUND, '') === short;
}

/** What makes a word's key grave by itself, or null. Names are told by their capitals, which a key has not. */
export function gravityOf(key: string): Exclude<Gravity, 'name'> | null {
  if (NEGATIONS.has(key)) return 'negation';
  if (/^\d/.test(key) || AMOUNTS.has(key)) return 'number';
  return MODALS.has(key) ? 'modal verb' : null;
}
