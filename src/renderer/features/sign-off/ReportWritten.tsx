import type { Output } from '../../../ipc/contract.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
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
      <div className="sheet-acts">
        <PushButton onPress={() => void askOrSay(bench, 'export.reveal', report.token)}>
          Show in folder
        </PushButton>
        <PushButton look="main" autoFocus onPress={bench.dialogs.close}>
          Done
        </PushButton>
      </div>
    </Sheet>
  );
}
