import type { Finding } from '../../../../core/checks/finding.ts';
import { useBench, useOpen } from '../../../session/bench-context.ts';
import { goToFinding } from '../../../session/quote-acts.ts';
import { leaveRound, roundTo, startRound, stepRound } from '../../../session/round-acts.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { outstandingByKind } from './outstanding-by-kind.ts';
import { useRoundKeys } from './use-round-keys.ts';

/** The end of the round: what is outstanding, by kind, each with the way to it. */
export function RoundEnd({ total }: { readonly total: number }) {
  const bench = useBench();
  const findings = useOpen(({ reading }) => reading.findings) ?? [];
  const quotes = useOpen(({ reading }) => reading.progress.quotes) ?? { checked: 0, total: 0 };
  const groups = outstandingByKind(findings);

  useRoundKeys((key) => {
    if (key === 'escape') leaveRound(bench);
    else if (key === 'k' || key === 'arrowup') stepRound(bench, -1);
    else return false;
    return true;
  });

  function goTo(finding: Finding): void {
    if (finding.subject.kind === 'quote') return roundTo(bench, finding.subject.quote);
    leaveRound(bench);
    requestAnimationFrame(() => goToFinding(bench, finding));
  }

  return (
    <div className="round-end">
      <h2>{groups.length === 0 ? 'Nothing is outstanding' : 'What is outstanding'}</h2>
      <p className="check-reason">
        {quotes.total === 0
          ? 'No quotation of this story needs a check.'
          : `${quotes.checked} of ${quotes.total} quotations checked.`}
      </p>
      {groups.map(({ kind, findings: ofKind }) => (
        <section key={kind} aria-label={kind}>
          <h3>
            {kind} <span>{ofKind.length}</span>
          </h3>
          <ul role="list">
            {ofKind.map((finding, index) => (
              <li key={index}>
                <button type="button" className="round-link" onClick={() => goTo(finding)}>
                  {finding.message}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="round-acts">
        {total > 0 && (
          <>
            <PushButton onPress={() => stepRound(bench, -1)}>
              Back to the last <kbd>K</kbd>
            </PushButton>
            <PushButton onPress={() => startRound(bench)}>Go round again</PushButton>
          </>
        )}
        <PushButton look="main" onPress={() => leaveRound(bench)}>
          Leave <kbd>Esc</kbd>
        </PushButton>
      </div>
    </div>
  );
}
