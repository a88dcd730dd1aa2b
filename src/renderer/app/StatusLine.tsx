import { useBench, useOpen } from '../session/bench-context.ts';
import { saveWords } from '../session/save-state.ts';
import { minutesToRead, wordsIn } from '../session/story-words.ts';
import { PushButton } from '../ui/PushButton.tsx';
import type { Answers } from './commands/answers.ts';

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en-NZ')} ${one}${count === 1 ? '' : 's'}`;
}

/** How the story stands, in words. What is not saved is said where it cannot be missed. */
export function StatusLine({ answers }: { readonly answers: Answers }) {
  const { session } = useBench();
  const save = useOpen((open) => open.save);
  const reading = useOpen((open) => open.reading);
  const words = useOpen((open) => wordsIn(open.story.body));

  return (
    <footer className="status-line" role="status" aria-label="Story status" aria-atomic={false}>
      {save && reading && words !== null ? (
        <>
          <span className="saved" data-kind={save.kind}>
            {saveWords(save)}
          </span>
          {save.kind === 'failed' && (
            <PushButton look="bare" onPress={() => void session.flush()}>
              Retry
            </PushButton>
          )}
          <span>
            {counted(words, 'word')} · {minutesToRead(words)} min
          </span>
          <span>
            Quotes {reading.progress.quotes.checked}/{reading.progress.quotes.total}
          </span>
          <span>
            Captions {reading.progress.pictures.complete}/{reading.progress.pictures.total}
          </span>
          <span className="top-gap" />
          {reading.findings.length === 0 ? (
            <span className="nothing-left">Nothing outstanding</span>
          ) : (
            <PushButton look="bare" onPress={answers['next-outstanding'].run}>
              <span className="outstanding">{reading.findings.length} outstanding</span>
            </PushButton>
          )}
        </>
      ) : (
        <span>No story is open</span>
      )}
    </footer>
  );
}
