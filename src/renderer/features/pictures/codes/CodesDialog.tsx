import { useId, useState } from 'react';
import { parseCodes, printCodes } from '../../../../core/text/codes.ts';
import { useBench } from '../../../session/bench-context.ts';
import { changeCodes } from '../../../session/code-acts.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import './codes.css';

/** So many lines that cannot be read are shown; the rest are counted. */
const SHOWN = 8;

/** The library's code replacements, as the tab-separated list that desks keep them in. */
export function CodesDialog() {
  const bench = useBench();
  const [text, setText] = useState(() => printCodes(bench.codes.getState()));
  const [isKeeping, setIsKeeping] = useState(false);
  const { codes, troubles } = parseCodes(text);
  const id = useId();

  async function keep(): Promise<void> {
    setIsKeeping(true);
    const isKept = await changeCodes(bench, codes);
    setIsKeeping(false);
    if (isKept) bench.dialogs.close();
  }

  return (
    <Sheet title="Code replacements" size="wide" onClose={bench.dialogs.close}>
      <p className="hint">
        A line each: the code, a tab, and what stands for it. Typed in a caption, credit or alt text
        as <b>{'\\code\\'}</b>, it becomes its text; <b>{'\\code#2\\'}</b> becomes that of its
        second column. For every story of this library, at every desk.
      </p>
      <div className="codes">
        <label htmlFor={id}>Codes</label>
        <textarea
          id={id}
          className="line codes-list"
          rows={12}
          spellCheck={false}
          value={text}
          placeholder={'am\tAna Moss, harbourmaster\tAna Moss'}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // A tab is what parts a code from its text; with Shift it leaves the field.
            if (event.key !== 'Tab' || event.shiftKey) return;
            event.preventDefault();
            event.stopPropagation();
            document.execCommand('insertText', false, '\t');
          }}
        />
        <p aria-live="polite" className="hint">
          {codes.size === 1 ? '1 code' : `${codes.size} codes`}. Shift+Tab leaves the list.
        </p>
        <ul role="list" aria-label="Lines that cannot be read" className="codes-troubles">
          {troubles.slice(0, SHOWN).map(({ line, message }) => (
            <li key={line}>{message}</li>
          ))}
          {troubles.length > SHOWN && <li>And {troubles.length - SHOWN} lines more.</li>}
        </ul>
      </div>
      <div className="sheet-acts">
        <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
        <PushButton
          look="main"
          isDisabled={isKeeping || troubles.length > 0}
          onPress={() => void keep()}
        >
          Keep
        </PushButton>
      </div>
    </Sheet>
  );
}
