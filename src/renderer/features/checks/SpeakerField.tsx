import { useMemo, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { speakerName } from '../../../core/checks/anchor.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { setSpeaker } from '../../session/speaker-acts.ts';
import { speakersIn } from '../../session/speakers-in.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface SpeakerFieldProps {
  readonly standing: StandingQuote;
  readonly onDone: () => void;
}

/** Corrects who said it: a name from the story, or one that is typed. */
export function SpeakerField({ standing, onDone }: SpeakerFieldProps) {
  const bench = useBench();
  const reading = useOpen((open) => open.reading);
  const given = speakerName(standing.quote) ?? '';
  const [typed, setTyped] = useState(given);
  const names = useMemo(() => (reading ? speakersIn(reading) : []), [reading]);

  function settle(name: string | null): void {
    onDone();
    if (name !== '') setSpeaker(bench, standing, name);
  }

  return (
    <div className="speaker-field">
      <ComboBox
        aria-label="Speaker"
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="focus"
        inputValue={typed}
        onInputChange={setTyped}
        defaultItems={names.map((name) => ({ id: name }))}
        onSelectionChange={(name) => {
          if (name !== null) settle(String(name));
        }}
      >
        <Input
          className="line"
          autoFocus
          onFocus={({ currentTarget }) => {
            // Whatever brings the focus back later leaves what was typed.
            if (typed === given) currentTarget.select();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
            // Enter on a name of the list is the list's own, and comes back as the selection.
            const isOnName = event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key === 'Enter' && !isOnName) settle(typed.trim());
          }}
        />
        <Popover className="menu-popover">
          <ListBox renderEmptyState={() => <p className="no-names">A name new to this story</p>}>
            {({ id }: { id: string }) => (
              <ListBoxItem id={id} textValue={id} className="menu-item">
                {id}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <PushButton onPress={() => settle(typed.trim())}>Set</PushButton>
      {standing.correction?.speaker != null && (
        <PushButton look="bare" onPress={() => settle(null)}>
          Take Stet’s
        </PushButton>
      )}
    </div>
  );
}
