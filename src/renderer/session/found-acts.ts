import { assertNever } from '../../core/schema/assert-never.ts';
import type { SearchHit } from '../../ipc/contract.ts';
import type { Bench } from './bench.ts';
import { openStory } from './library-acts.ts';
import type { PagePort } from './page-port.ts';
import { changePreferences } from './preference-acts.ts';
import { goToQuote } from './quote-acts.ts';
import { whereFound } from './where-found.ts';

function go(bench: Bench, page: PagePort, context: NonNullable<SearchHit['context']>): void {
  bench.session.catchUp();
  const open = bench.session.store.getState().open;
  const where = open && whereFound(open.story, open.reading, context);
  if (!where) return;
  switch (where.kind) {
    case 'place':
      return page.showPlace(where.place);
    case 'picture':
      return page.showPicture(where.block, where.field);
    case 'field':
      return page.focusField(where.field);
    case 'quote':
      return goToQuote(bench, where.quote);
    case 'facts':
      return changePreferences(bench, { railShown: true, railTab: 'facts' });
    case 'talk':
      changePreferences(bench, { railShown: true, railTab: 'transcripts' });
      return bench.talk.seek(where.words);
    default:
      return assertNever(where);
  }
}

/** Opens a story that was found, and goes to where its words stand. */
export async function openFound(
  bench: Bench,
  id: string,
  context: SearchHit['context'],
): Promise<void> {
  const { session, page } = bench;
  const openId = (): string | undefined => session.store.getState().open?.story.id;
  const current = page.current();
  if (openId() === id && current) {
    if (context) go(bench, current, context);
    return;
  }
  const stop = page.whenPut((port) => {
    if (context && openId() === id) go(bench, port, context);
  });
  await openStory(bench, id);
  if (openId() !== id) stop();
}
