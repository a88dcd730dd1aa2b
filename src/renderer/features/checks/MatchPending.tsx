import type { StandingQuote } from '../../../core/checks/standing.ts';
import { needsCheck } from '../../../core/checks/standing.ts';
import { useAlignment, useBench } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';

/** Where a quotation's match will stand: that it is being compared, or why it is not. Nothing without transcripts. */
export function MatchPending({ standing }: { readonly standing: StandingQuote }) {
  const bench = useBench();
  const kind = useAlignment(({ work, talks }) => (talks.size > 0 ? work.kind : 'resting'));
  if (kind === 'resting' || !needsCheck(standing)) return null;
  if (kind === 'comparing')
    return <p className="quote-match match-note comes-late">Comparing with the transcript…</p>;
  return (
    <p className="quote-match match-note">
      {kind === 'stopped'
        ? 'Not compared with the transcript: it was stopped.'
        : 'Not compared with the transcript: Stet’s comparing broke down.'}{' '}
      <PushButton look="bare" onPress={() => bench.alignment.goOn()}>
        {kind === 'stopped' ? 'Go on' : 'Try again'}
      </PushButton>
    </p>
  );
}
