import { useId } from 'react';
import { DIGITAL_SOURCES, digitalSource } from '../../../../core/pictures/digital-source.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import type { DetailField, FileWords } from './detail-fields.ts';

interface DetailRowProps {
  readonly field: DetailField;
  readonly text: string;
  /** What it was when the dialog was opened. */
  readonly before: string;
  readonly inFile: readonly FileWords[];
  readonly readOnly: boolean;
  readonly onChange: (text: string) => void;
}

/** The types by their meaning; one that is in no list stands for itself. */
function SourceTypes({
  id,
  text,
  readOnly,
  onChange,
}: Pick<DetailRowProps, 'text' | 'readOnly' | 'onChange'> & { readonly id: string }) {
  const isListed = text === '' || DIGITAL_SOURCES.some(({ address }) => address === text);
  return (
    <select
      id={id}
      className="line"
      value={text}
      disabled={readOnly}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">Not said</option>
      {!isListed && <option value={text}>{digitalSource(text).words}</option>}
      {DIGITAL_SOURCES.map(({ address, words }) => (
        <option key={address} value={address}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** One field: what the story says, and what the file says, to be taken in its place. */
export function DetailRow({ field, text, before, inFile, readOnly, onChange }: DetailRowProps) {
  const id = useId();
  const isSourceType = field.id === 'digitalSourceType';
  const shown = (words: string): string => (isSourceType ? digitalSource(words).words : words);
  const [counts] = inFile;

  return (
    <div className="detail-row">
      <label htmlFor={id}>{field.label}</label>
      {isSourceType ? (
        <SourceTypes id={id} text={text} readOnly={readOnly} onChange={onChange} />
      ) : (
        <textarea
          id={id}
          className="line"
          rows={'isLong' in field ? 2 : 1}
          value={text}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        />
      )}
      <div className="detail-file">
        {inFile.map((words) => (
          <p key={words.source + words.text}>
            <span className="detail-source">
              {words === counts ? `In the file (${words.source})` : `≠ ${words.source} says`}
            </span>{' '}
            {words.text === text ? (
              <span className="detail-same">The same</span>
            ) : (
              <>
                {shown(words.text)}{' '}
                {!readOnly && (
                  <PushButton
                    look="bare"
                    aria-label={`Take the ${field.label.toLowerCase()} from ${words.source}`}
                    onPress={() => onChange(words.text)}
                  >
                    Take
                  </PushButton>
                )}
              </>
            )}
          </p>
        ))}
        {text !== before && !readOnly && (
          <PushButton
            look="bare"
            aria-label={`Put the ${field.label.toLowerCase()} back`}
            onPress={() => onChange(before)}
          >
            Put back
          </PushButton>
        )}
      </div>
    </div>
  );
}
