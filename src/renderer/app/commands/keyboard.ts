import type { Command, CommandId } from '../../../ipc/commands.ts';
import { commandList } from '../../../ipc/commands.ts';
import type { Answers } from './command-answer.ts';
import { isMac } from '../../ui/is-mac.ts';
import { isPressed, parseShortcut } from '../../ui/shortcut.ts';

/** Commands the window answers from the keyboard: Chromium knows undo, copy and their like better. */
const keyed = commandList
  .filter(
    (command): command is Command & { shortcut: string } => !command.role && !!command.shortcut,
  )
  .map(({ id, menu, shortcut }) => ({ id, menu, shortcut: parseShortcut(shortcut) }));

function isInAnotherField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('input, textarea, select') || target.isContentEditable;
  return isField && !target.closest('.page-body');
}

/** The command a key press asks for. Format and Insert commands belong to the body: no other field loses a key to them. */
function commandFor(event: KeyboardEvent): CommandId | null {
  const found = keyed.find(({ shortcut }) => isPressed(event, shortcut, isMac));
  if (!found) return null;
  const ofBody = found.menu === 'Format' || found.menu === 'Insert';
  return ofBody && isInAnotherField(event.target) ? null : found.id;
}

/** Answers shortcuts until it is stopped by what it returns. */
export function answerKeys(answers: Answers, isDialogOpen: () => boolean): () => void {
  function hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
    // AltGr types letters on many keyboards, and reports itself as Ctrl+Alt.
    if (event.getModifierState('AltGraph')) return;
    const id = commandFor(event);
    if (!id) return;
    event.preventDefault();
    if (answers[id].isEnabled()) answers[id].run();
  }
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
}
