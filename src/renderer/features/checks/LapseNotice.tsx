import { lapseDifference } from '../../../core/checks/lapse-difference.ts';
import type { Checked } from '../../../core/checks/checked.ts';
import { wordsOfChecked } from '../../../core/checks/checked.ts';
import type { Lapse } from '../../../core/checks/standing-check.ts';
import type { DecisionEvent } from '../../../core/story/check-event.ts';
import { speakerName } from '../../../core/checks/anchor.ts';
import { useBench } from '../../session/bench-context.ts';
import { restoreWords } from '../../session/restore-acts.ts';
import { setSpeaker } from '../../session/speaker-acts.ts';
import { whenWords } from '../../session/when.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface LapseNoticeProps {
  readonly lapse: Lapse;
  readonly checked: Checked;
}

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** Who decided it, and when. */
function signedWords({ by, at }: DecisionEvent, now: Date): string {
  return ` (${by || 'not signed'}, ${whenWords(at, now)})`;
}

/** What was decided about before its words or speaker changed, word by word, with the way back to it. */
export function LapseNotice({ lapse, checked }: LapseNoticeProps) {
  const bench = useBench();
  const { anchor, changed, decision } = lapse;
  const quote = checked.subject === 'quote' ? checked : null;
  return (
    <div className="lapse">
      <p className="lapse-what">
        The {changed} changed after this was {decision}
        {checked.decision && signedWords(checked.decision, bench.clock.now())}.
      </p>
      {changed !== 'speaker' && (
        <p className="lapse-words" aria-label="What changed in the words">
          {lapseDifference(anchor.words, wordsOfChecked(checked)).map(({ kind, text }, index) => {
            const Tag = TAGS[kind];
            return <Tag key={index}>{text}</Tag>;
          })}
        </p>
      )}
      {changed !== 'words' && quote && (
        <p className="lapse-words" aria-label="What changed in the speaker">
          <del>{anchor.speaker ?? 'nobody'}</del> <ins>{speakerName(quote.quote) ?? 'nobody'}</ins>
        </p>
      )}
      <div className="lapse-acts">
        {changed !== 'speaker' && (
          <PushButton onPress={() => restoreWords(bench, checked, anchor.words)}>
            Restore checked words
          </PushButton>
        )}
        {changed !== 'words' && quote && anchor.speaker !== null && (
          <PushButton onPress={() => setSpeaker(bench, quote, anchor.speaker)}>
            Restore checked speaker
          </PushButton>
        )}
      </div>
    </div>
  );
}
