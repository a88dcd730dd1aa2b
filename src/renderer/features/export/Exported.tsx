import type { Output } from '../../../ipc/contract.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { WrittenActs } from '../../ui/WrittenActs.tsx';

/** Where the export went. */
export function Exported({ written }: { readonly written: Output<'export.folder'> }) {
  const bench = useBench();

  return (
    <Sheet title="Exported" size="wide" onClose={bench.dialogs.close}>
      <p>
        Written and read back word for word. {written.files.length === 1 ? 'It is' : 'They are'} in{' '}
        <span className="folder-name">{written.folder}</span>:
      </p>
      <ul className="exported-files">
        {written.files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      <WrittenActs
        onReveal={() => void askOrSay(bench, 'export.reveal', written.token)}
        onDone={bench.dialogs.close}
      />
    </Sheet>
  );
}
