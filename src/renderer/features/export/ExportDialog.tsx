import { useState } from 'react';
import { blocking } from '../../../core/checks/findings-of.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { ExportFormat } from '../../../core/exporters/export-format.ts';
import type { Input, Output } from '../../../ipc/contract.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { goToFinding } from '../../session/quote-acts.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Blockers } from './Blockers.tsx';
import { Exported } from './Exported.tsx';
import './export.css';

type Preset = Input<'export.folder'>['preset'];

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string }[] = [
  { value: 'html', label: 'HTML page' },
  { value: 'html fragment', label: 'HTML fragment' },
  { value: 'markdown', label: 'Markdown' },
];

const PRESETS: readonly { readonly value: Preset; readonly label: string }[] = [
  { value: 'plain', label: 'Plain' },
  { value: 'hugo', label: 'Hugo' },
  { value: 'jekyll', label: 'Jekyll' },
  { value: 'eleventy', label: 'Eleventy' },
  { value: 'astro', label: 'Astro' },
];

export function ExportDialog() {
  const bench = useBench();
  const findings = useOpen(({ reading }) => reading.findings) ?? [];
  const [format, setFormat] = useState<ExportFormat>('html');
  const [preset, setPreset] = useState<Preset>('plain');
  const [isWriting, setIsWriting] = useState(false);
  const [written, setWritten] = useState<Output<'export.folder'> | null>(null);
  const blockers = blocking(findings);

  async function write(asDraft: boolean): Promise<void> {
    const story = bench.session.store.getState().open?.story;
    if (!story) return;
    setIsWriting(true);
    const answer = await askOrSay(bench, 'export.folder', { story, format, preset, asDraft });
    setIsWriting(false);
    if (answer) setWritten(answer.value);
  }

  function goTo(finding: Finding): void {
    bench.dialogs.close();
    requestAnimationFrame(() => goToFinding(bench, finding));
  }

  if (written) return <Exported written={written} />;
  return (
    <Sheet title="Export" size="wide" onClose={bench.dialogs.close}>
      <Choice label="Format" value={format} choices={FORMATS} onChange={setFormat} />
      {format === 'markdown' && (
        <Choice label="Front matter for" value={preset} choices={PRESETS} onChange={setPreset} />
      )}
      {blockers.length > 0 && <Blockers findings={blockers} onGoTo={goTo} />}
      <div className="sheet-acts">
        <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
        <PushButton
          look="main"
          isDisabled={isWriting}
          onPress={() => void write(blockers.length > 0)}
        >
          {isWriting ? 'Exporting…' : blockers.length > 0 ? 'Export as draft…' : 'Export'}
        </PushButton>
      </div>
    </Sheet>
  );
}
