import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useBench } from '../../session/bench-context.ts';
import { mergeCast, renameCast, splitCast } from '../../session/cast-acts.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import type { Called } from './cast-lines.ts';

interface CastActsProps {
  readonly name: string;
  readonly alsoCalled: readonly Called[];
  readonly others: readonly string[];
  readonly onRenamed: (name: string) => void;
}

/** What a sub can put right: the name, two that are one, one that is two. */
export function CastActs({ name, alsoCalled, others, onRenamed }: CastActsProps) {
  const bench = useBench();
  const [newName, setNewName] = useState<string | null>(null);

  /** The field is gone, and under another name the card too: the focus goes to the card that is open. */
  function stopNaming(): void {
    setNewName(null);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.cast-card[aria-current] .cast-name')?.focus(),
    );
  }

  function rename(): void {
    const to = newName?.trim() ?? '';
    stopNaming();
    if (to === '' || to === name) return;
    renameCast(bench, name, to);
    onRenamed(to);
  }

  function split(mention: string): void {
    const called = alsoCalled.find((each) => each.name === mention);
    if (called) splitCast(bench, name, called.spellings);
  }

  if (newName !== null)
    return (
      <div className="cast-acts" role="group" aria-label={`Rename ${name}`}>
        <LabelledField
          label="Full name"
          value={newName}
          onChange={setNewName}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename();
            if (event.key === 'Escape') stopNaming();
          }}
        />
        <PushButton onPress={rename}>Set</PushButton>
        <PushButton look="bare" onPress={stopNaming}>
          Cancel
        </PushButton>
      </div>
    );
  return (
    <div className="cast-acts" role="group" aria-label={`Acts on ${name}`}>
      <PushButton onPress={() => setNewName(name)}>Rename…</PushButton>
      <NameMenu label="Same as…" names={others} onPick={(other) => mergeCast(bench, name, other)} />
      <NameMenu
        label="Not the same…"
        names={alsoCalled.map((called) => called.name)}
        onPick={split}
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
