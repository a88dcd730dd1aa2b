import { success } from '../../core/schema/result.ts';
import { readPreferences } from '../preferences/preferences.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';

type HistoryCall = Extract<keyof Answers, `history.${string}`>;

/** The earlier versions of stories. */
export function historyAnswers({
  shelf,
  keep,
  notify,
}: Pick<Machine, 'shelf' | 'keep' | 'notify'>): Pick<Answers, HistoryCall> {
  return {
    async 'history.list'(id) {
      const listed = await shelf.library().versions.list(id);
      if (!listed.ok) return listed;
      const { versions, damaged } = listed.value;
      return success({ versions: [...versions], damaged: [...damaged] });
    },
    'history.read': ({ id, number }) => shelf.library().versions.read(id, number),
    async 'history.keep'({ id, why, name }) {
      const by = readPreferences(keep).who.trim();
      const kept = await shelf.library().versions.keepSaved(id, { why, by, name });
      if (!kept.ok) return kept;
      if (kept.value !== null) notify('history.changed', id);
      return success(undefined);
    },
    async 'history.name'({ id, number, name }) {
      const named = await shelf.library().versions.name(id, number, name);
      if (named.ok) notify('history.changed', id);
      return named.ok ? success(undefined) : named;
    },
  };
}
