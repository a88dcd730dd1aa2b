import type { Marking } from '../../editor/highlights/quote-mark.ts';
import { PlainField } from '../../editor/PlainField.tsx';
import { useBench, useOpen } from '../../session/bench-context.ts';
import type { Field } from '../../session/page-port.ts';

interface PageFieldProps {
  readonly field: Field;
  readonly label: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  readonly quotes?: Marking;
  readonly facts?: Marking;
  readonly onEnter: () => void;
}

/** One of the fields above the body, set as it will read. */
export function PageField({ field, ...props }: PageFieldProps) {
  const { session } = useBench();
  const value = useOpen(({ story }) => story[field]) ?? '';

  return (
    <PlainField
      {...props}
      value={value}
      className={`page-${field}`}
      onChange={(words) => session.change({ [field]: words })}
    />
  );
}
