import { Input, Label, Text, TextField } from 'react-aria-components';
import type { TextFieldProps } from 'react-aria-components';

interface LabelledFieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly hint?: string;
}

export function LabelledField({ label, hint, ...props }: LabelledFieldProps) {
  return (
    <TextField {...props} className="labelled">
      <Label>{label}</Label>
      <Input className="line" spellCheck={false} />
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
