import type { Reading } from '../../core/checks/reading.ts';
import { useBench, useOpen } from '../session/bench-context.ts';
import { saveWords } from '../session/save-state.ts';
import { minutesToRead, wordsIn } from '../session/story-words.ts';
import { PushButton } from '../ui/PushButton.tsx';
import type { Answers } from './commands/command-answer.ts';
import { SaveRescue } from './SaveRescue.tsx';

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en-NZ')} ${one}${count === 1 ? '' : 's'}`;
}

interface StandingProps {
  readonly reading: Reading;
  readonly answers: Answers;
}

/** What is checked and what is outstanding. */
function Standing({ reading, answers }: StandingProps) {
  return (
    <>
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
  );
}

/** How the story stands, in words. What is not saved is said where it cannot be missed. */
export function StatusLine({ answers }: { readonly answers: Answers }) {
  const { clock } = useBench();
  const save = useOpen((open) => open.save);
  const reading = useOpen((open) => open.reading);
  const isRead = useOpen((open) => open.isRead);
  const words = useOpen((open) => wordsIn(open.story.body));

  return (
    <footer className="status-line" role="status" aria-label="Story status" aria-live="off">
      {save && reading && words !== null ? (
        <>
          <span
            className="saved"
            data-kind={save.kind}
            aria-live={save.kind === 'failed' ? 'assertive' : 'off'}
          >
            {saveWords(save, clock.now())}
          </span>
          {save.kind === 'failed' && <SaveRescue failure={save.failure} />}
          <span>
            {counted(words, 'word')}
            {words > 0 && ` · ${minutesToRead(words)} min`}
          </span>
          {isRead ? (
            <Standing reading={reading} answers={answers} />
          ) : (
            <span>Reading the story…</span>
          )}
        </>
      ) : (
        <span>No story is open</span>
      )}
    </footer>
  );
}
