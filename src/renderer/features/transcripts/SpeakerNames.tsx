import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { StoryTranscript } from '../../../core/story/story-transcript.ts';
import { namesSomebody } from '../../../core/transcripts/speaker-label.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { speakersIn } from '../../session/speakers-in.ts';
import { nameSpeaker } from '../../session/transcript-acts.ts';

interface SpeakerNamesProps {
  readonly transcript: StoryTranscript;
  /** What its turns are labelled in the file. */
  readonly labels: readonly string[];
}

/** Says whom each label of a transcript stands for: "Speaker 2" is somebody of the story, or a name that is typed. */
export function SpeakerNames({ transcript: { file, speakers = [] }, labels }: SpeakerNamesProps) {
  const bench = useBench();
  const reading = useOpen((open) => open.reading);
  const names = useMemo(() => (reading ? speakersIn(reading) : []), [reading]);

  return (
    <div className="speaker-names" role="group" aria-label="Who speaks">
      {labels.map((label) => {
        const given = speakers.find((one) => one.label === label)?.name ?? '';
        return (
          <SpeakerName
            key={label}
            label={label}
            given={given}
            names={names}
            onName={(name) => nameSpeaker(bench, file, label, name)}
          />
        );
      })}
    </div>
  );
}

interface SpeakerNameProps {
  readonly label: string;
  /** The name it was given; empty where it goes by its label. */
  readonly given: string;
  /** Those to pick from. */
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
}

function SpeakerName({ label, given, names, onName }: SpeakerNameProps) {
  /** Null while nobody is typing: what was given is shown. */
  const [typed, setTyped] = useState<string | null>(null);

  function settle(name: string): void {
    setTyped(null);
    if (name !== given) onName(name);
  }

  return (
    <ComboBox
      className="speaker-name"
      allowsCustomValue
      menuTrigger="focus"
      inputValue={typed ?? given}
      onInputChange={setTyped}
      defaultItems={names.map((name) => ({ id: name }))}
      onSelectionChange={(name) => {
        if (name !== null) settle(String(name));
      }}
    >
      <Label>{label} is</Label>
      <Input
        className="line"
        placeholder={namesSomebody(label) ? label : 'Not said'}
        maxLength={200}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => settle((typed ?? given).trim())}
        onKeyDown={(event) => {
          // Enter on a name of the list is the list's own, and comes back as the selection.
          const isOnName = event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !isOnName) settle((typed ?? given).trim());
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <Popover className="menu-popover">
        <ListBox>
          {({ id }: { id: string }) => (
            <ListBoxItem id={id} textValue={id} className="menu-item">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
