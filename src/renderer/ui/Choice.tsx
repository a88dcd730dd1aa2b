import { Label, Radio, RadioGroup } from 'react-aria-components';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <RadioGroup
      className="choice"
      orientation="horizontal"
      value={value}
      onChange={(picked) => onChange(picked as Value)}
    >
      <Label>{label}</Label>
      <div className="choice-row">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice-one">
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
