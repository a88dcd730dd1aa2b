import { blocking } from '../../../core/checks/findings-of.ts';
import type { ExportFormat } from '../../../core/exporters/export-format.ts';
import { askOrSay } from '../../session/ask.ts';
import type { Bench } from '../../session/bench.ts';
import type { NamedStory } from '../../session/dialogs.ts';
import { chooseImport } from '../../session/import-acts.ts';
import { chooseLibrary, duplicateStory, nameOf, newStory } from '../../session/library-acts.ts';
import { exportPackage } from '../../session/package-acts.ts';
import { wordsIn } from '../../session/story-words.ts';
import type { Story } from '../../../core/story/story.ts';
import type { Answers } from './command-answer.ts';
import { always, withStory } from './command-answer.ts';

/** Copies the story; where things are outstanding it is marked as a draft, and that is said. */
async function copyStory(bench: Bench, format: ExportFormat, name: string): Promise<void> {
  bench.session.catchUp();
  const { open } = bench.session.store.getState();
  if (!open) return;
  const asDraft = blocking(open.reading.findings).length > 0;
  const request = { story: open.story, format, preset: 'plain', asDraft } as const;
  if (!(await askOrSay(bench, 'export.copy', request))) return;
  const standing = asDraft ? ', marked as a draft: things are outstanding' : '';
  bench.messages.note(`The story is on the clipboard as ${name}${standing}.`);
}

function named(story: Story): NamedStory {
  return { id: story.id, name: nameOf(story), slug: story.slug };
}

/** The answers to the commands of the File menu. */
export function fileAnswers(bench: Bench) {
  const { session, dialogs } = bench;
  const onStory = (run: (story: Story) => void) =>
    withStory(bench, () => {
      const story = session.store.getState().open?.story;
      if (story) run(story);
    });
  const copyAs = (format: ExportFormat, name: string) =>
    withStory(bench, () => void copyStory(bench, format, name));

  return {
    'new-story': always(() => void newStory(bench)),
    import: always(() => void chooseImport(bench)),
    'save-now': withStory(bench, () => void session.flush()),
    'rename-story': onStory((story) => dialogs.open({ kind: 'rename', story: named(story) })),
    'story-details': withStory(bench, () => dialogs.open({ kind: 'details' })),
    'duplicate-story': onStory(({ id }) => void duplicateStory(bench, id)),
    'trash-story': onStory((story) =>
      dialogs.open({ kind: 'trash', story: named(story), words: wordsIn(story.body) }),
    ),
    'keep-version': withStory(bench, () => dialogs.open({ kind: 'keep version' })),
    export: withStory(bench, () => {
      session.catchUp();
      dialogs.open({ kind: 'export' });
    }),
    'export-package': withStory(bench, () => void exportPackage(bench)),
    'copy-html': copyAs('html fragment', 'HTML'),
    'copy-markdown': copyAs('markdown', 'Markdown'),
    'choose-library': always(() => void chooseLibrary(bench)),
    preferences: always(() => dialogs.open({ kind: 'preferences' })),
    quit: always(() => window.close()),
  } satisfies Partial<Answers>;
}
