import type { Preferences } from '../../ipc/preferences.ts';
import type { Bench } from './bench.ts';
import { changePreferences } from './preference-acts.ts';

/** How many names are kept. */
const MOST = 30;

/** Everybody who has checked on this machine, whoever is checking now first. */
export function peopleOf({ who, people }: Pick<Preferences, 'who' | 'people'>): readonly string[] {
  const names = [who.trim(), ...people].filter((name) => name !== '');
  return [...new Set(names)].slice(0, MOST);
}

/** Signs with this name from now on. */
export function checkAs(bench: Bench, name: string): void {
  const { who, people } = bench.preferences.getState();
  const others = peopleOf({ who, people });
  changePreferences(bench, {
    who: name,
    people: [...peopleOf({ who: name, people: [...others] })],
  });
}

/** Does something that a name belongs to; where nobody has given theirs it is asked for first, and kept. */
export function underAName({ preferences, dialogs }: Bench, act: () => void): void {
  if (preferences.getState().who.trim() !== '') act();
  else dialogs.open({ kind: 'name for checks', then: act });
}
