import type { Output } from '../../../ipc/contract.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { WrittenActs } from '../../ui/WrittenActs.tsx';
import './sign-off.css';

/** Where the verification report is, and whose key signed it. */
export function ReportWritten({ report }: { readonly report: Output<'report.write'> }) {
  const bench = useBench();
  return (
    <Sheet title="Verification report written" size="wide" onClose={bench.dialogs.close}>
      <p>
        In <span className="folder-name">{report.folder}</span>: {report.files.join(' and ')}.
      </p>
      <p>
        Signed by {report.by} with the key <span className="fingerprint">{report.fingerprint}</span>
        . Whoever receives it can compare that with you, and check the JSON with{' '}
        <code>stet verify-report</code>.
      </p>
      {report.notices.map((notice) => (
        <p key={notice} className="hint">
          {notice}
        </p>
      ))}
      <p className="hint">
        It shows who stood by which words, on what evidence. It does not show that they are true.
      </p>
      <WrittenActs
        onReveal={() => void askOrSay(bench, 'export.reveal', report.token)}
        onDone={bench.dialogs.close}
      />
    </Sheet>
  );
}
