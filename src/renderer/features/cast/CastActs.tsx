import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useBench } from '../../session/bench-context.ts';
import { sayOfCast } from '../../session/cast-acts.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';

interface CastActsProps {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly others: readonly string[];
}

/** What a sub can put right: the name, two that are one, one that is two. */
export function CastActs({ name, alsoCalled, others }: CastActsProps) {
  const bench = useBench();
  const [newName, setNewName] = useState<string | null>(null);

  function rename(): void {
    const to = newName?.trim() ?? '';
    setNewName(null);
    if (to !== '' && to !== name) sayOfCast(bench, { kind: 'rename', name, to });
  }

  return (
    <div className="cast-acts" role="group" aria-label={`Acts on ${name}`}>
      {newName === null ? (
        <PushButton onPress={() => setNewName(name)}>Rename…</PushButton>
      ) : (
        <LabelledField
          label="Full name"
          value={newName}
          onChange={setNewName}
          autoFocus
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename();
            if (event.key === 'Escape') setNewName(null);
          }}
        />
      )}
      <NameMenu
        label="Same as…"
        names={others}
        onPick={(other) => sayOfCast(bench, { kind: 'merge', name, other })}
      />
      <NameMenu
        label="Not the same…"
        names={alsoCalled}
        onPick={(mention) => sayOfCast(bench, { kind: 'split', name, mention })}
      />
    </div>
  );
}

interface NameMenuProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly onPick: (name: string) => void;
}

function NameMenu({ label, names, onPick }: NameMenuProps) {
  if (names.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="push push-plain">{label}</Button>
      <Popover className="menu-popover">
        <Menu
          items={names.map((name) => ({ id: name }))}
          className="name-menu"
          onAction={(name) => onPick(String(name))}
        >
          {({ id }) => (
            <MenuItem id={id} className="menu-item">
              {id}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
