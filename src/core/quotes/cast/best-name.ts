import { foldName } from './fold.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { PARTICLES } from './name-particles.ts';
import type { NameForm } from './cast-index.ts';

function marksIn(name: string): number {
  return name.normalize('NFD').length - name.length;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name.length > 6;
}

/** "Vermonter Ana Harrow": a given name that comes second was led by something else. */
function isLed(name: string): boolean {
  const [first = '', second = ''] = foldName(name).split(' ');
  const leads = first.length > 1 && !GIVEN_NAMES.has(first) && !PARTICLES.has(first);
  return leads && GIVEN_NAMES.has(second);
}

function isInitialled(name: string): boolean {
  return /^\p{Lu}\.? /u.test(name);
}

/** The name to call them by: the fullest; of those the one used oftenest, the one with its accents, not one in capitals. */
export function bestName(forms: readonly NameForm[]): string {
  const counts = new Map<string, number>();
  for (const { mention, count } of forms)
    counts.set(mention.name, (counts.get(mention.name) ?? 0) + count);
  const fullness = (name: string): number => name.split(' ').length;
  const [best] = [...counts.keys()].sort(
    (a, b) =>
      Number(isLed(a)) - Number(isLed(b)) ||
      Number(isInitialled(a)) - Number(isInitialled(b)) ||
      fullness(b) - fullness(a) ||
      Number(isShouted(a)) - Number(isShouted(b)) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      marksIn(b) - marksIn(a) ||
      (a < b ? -1 : 1),
  );
  return best ?? '';
}
