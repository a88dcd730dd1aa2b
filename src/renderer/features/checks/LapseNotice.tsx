import { lapseDifference } from '../../../core/checks/lapse-difference.ts';
import type { Lapse, StandingQuote } from '../../../core/checks/standing.ts';
import { speakerName } from '../../../core/checks/anchor.ts';
import { useBench } from '../../session/bench-context.ts';
import { setSpeaker } from '../../session/check-acts.ts';
import { restoreWords } from '../../session/restore-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface LapseNoticeProps {
  readonly lapse: Lapse;
  readonly standing: StandingQuote;
}

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** What was decided about before its words or speaker changed, word by word, with the way back to it. */
export function LapseNotice({ lapse, standing }: LapseNoticeProps) {
  const bench = useBench();
  const { anchor, changed, decision } = lapse;
  const { quote } = standing;
  return (
    <div className="lapse">
      <p className="lapse-what">
        The {changed} changed after this was {decision}.
      </p>
      {changed !== 'speaker' && (
        <p className="lapse-words" aria-label="What changed in the words">
          {lapseDifference(anchor.words, quote.text).map(({ kind, text }, index) => {
            const Tag = TAGS[kind];
            return <Tag key={index}>{text}</Tag>;
          })}
        </p>
      )}
      {changed !== 'words' && (
        <p className="lapse-words" aria-label="What changed in the speaker">
          <del>{anchor.speaker ?? 'nobody'}</del> <ins>{speakerName(quote) ?? 'nobody'}</ins>
        </p>
      )}
      <div className="lapse-acts">
        {changed !== 'speaker' && (
          <PushButton onPress={() => restoreWords(bench, standing, anchor.words)}>
            Restore checked words
          </PushButton>
        )}
        {changed !== 'words' && anchor.speaker !== null && (
          <PushButton onPress={() => setSpeaker(bench, standing, anchor.speaker)}>
            Restore checked speaker
          </PushButton>
        )}
      </div>
    </div>
  );
}
