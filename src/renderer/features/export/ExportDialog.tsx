import { useState } from 'react';
import { blocking } from '../../../core/checks/findings-of.ts';
import { overrideSentence, passingOverride } from '../../../core/checks/pass-gate.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { ExportFormat } from '../../../core/exporters/export-format.ts';
import type { Input, Output } from '../../../ipc/contract.ts';
import { exportToFolder } from '../../session/export-acts.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { overrideGate } from '../../session/gate-acts.ts';
import { goToFinding } from '../../session/quote-acts.ts';
import { useWordsDigest } from '../../session/use-words-digest.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Blockers } from './Blockers.tsx';
import { Exported } from './Exported.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { PictureWidths } from './PictureWidths.tsx';
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
  const story = useOpen((open) => open.story);
  const findings = useOpen(({ reading }) => reading.findings) ?? [];
  const digest = useWordsDigest();
  const [format, setFormat] = useState<ExportFormat>('html');
  const [preset, setPreset] = useState<Preset>('plain');
  const [isOverriding, setIsOverriding] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  const [written, setWritten] = useState<Output<'export.folder'> | null>(null);
  const blockers = blocking(findings);
  const override =
    story && digest !== null && blockers.length > 0
      ? passingOverride(story, findings, () => digest)
      : null;
  const mayPass = blockers.length === 0 || override !== null;

  async function write(asDraft: boolean): Promise<void> {
    const now = bench.session.store.getState().open?.story;
    if (!now) return;
    setIsWriting(true);
    const answer = await exportToFolder(bench, { story: now, format, preset, asDraft });
    setIsWriting(false);
    if (!answer) return;
    setWritten(answer.value);
    if (!asDraft && now.status === 'ready') bench.session.amend(() => ({ status: 'exported' }));
  }

  async function overrideAndWrite(reason: string): Promise<void> {
    if (!(await overrideGate(bench, reason))) {
      bench.messages.error('The story changed while this was being recorded. Please try again.');
      return;
    }
    setIsOverriding(false);
    await write(false);
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
      {story?.body.some(({ kind }) => kind === 'picture') && <PictureWidths />}
      {blockers.length > 0 && <Blockers findings={blockers} onGoTo={goTo} />}
      {override && <p className="passed">{overrideSentence(override)}</p>}
      {isOverriding ? (
        <OverrideForm
          count={blockers.length}
          onOverride={(reason) => void overrideAndWrite(reason)}
          onCancel={() => setIsOverriding(false)}
        />
      ) : (
        <div className="sheet-acts">
          <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
          {!mayPass && (
            <PushButton look="danger" onPress={() => setIsOverriding(true)}>
              Override…
            </PushButton>
          )}
          {blockers.length > 0 && (
            <PushButton
              look={mayPass ? 'plain' : 'main'}
              isDisabled={isWriting}
              onPress={() => void write(true)}
            >
              Export as draft…
            </PushButton>
          )}
          {mayPass && (
            <PushButton look="main" isDisabled={isWriting} onPress={() => void write(false)}>
              {isWriting ? 'Exporting…' : 'Export'}
            </PushButton>
          )}
        </div>
      )}
    </Sheet>
  );
}
