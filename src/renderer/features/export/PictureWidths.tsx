import { useEffect, useState } from 'react';
import { parseWidths } from '../../../core/exporters/renditions.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';

/** The widths that the library's pictures are exported at, kept as soon as they make sense. */
export function PictureWidths() {
  const bench = useBench();
  const [text, setText] = useState<string | null>(null);
  const widths = text === null ? null : parseWidths(text);

  useEffect(() => {
    let isHere = true;
    void askOrSay(bench, 'pictures.widths', undefined).then((kept) => {
      if (isHere && kept) setText(kept.value.join(', '));
    });
    return () => {
      isHere = false;
    };
  }, [bench]);

  if (text === null) return null;
  return (
    <LabelledField
      label="Picture widths, in pixels"
      hint={
        widths
          ? 'For every story of this library. No picture is enlarged.'
          : 'Whole numbers from 16 to 8000, with commas between them.'
      }
      value={text}
      isInvalid={!widths}
      onChange={setText}
      onBlur={() => {
        if (widths) void askOrSay(bench, 'pictures.setWidths', [...widths]);
      }}
    />
  );
}
