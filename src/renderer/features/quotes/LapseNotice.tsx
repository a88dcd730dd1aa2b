import type { Lapse } from '../../../core/checks/standing.ts';
import { speakerName } from '../../../core/checks/anchor.ts';
import type { Quote } from '../../../core/quotes/quote.ts';

interface LapseNoticeProps {
  readonly lapse: Lapse;
  readonly quote: Quote;
}

/** What was decided about, before its words or speaker changed. */
export function LapseNotice({ lapse, quote }: LapseNoticeProps) {
  const { anchor, changed, decision } = lapse;
  return (
    <div className="lapse">
      <p className="lapse-what">
        The {changed} changed after this was {decision}. It was:
      </p>
      {changed !== 'speaker' && <p className="lapse-words">{anchor.words}</p>}
      {changed !== 'words' && (
        <p className="lapse-words">
          {anchor.speaker ?? 'nobody'}{' '}
          <span className="lapse-now">(now {speakerName(quote) ?? 'nobody'})</span>
        </p>
      )}
    </div>
  );
}
