/** A shortcut as a person presses it. `key` is Electron's word for it, in lower case: `k`, `8`, `f2`, `backspace`. */
export interface Shortcut {
  readonly command: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** What of a key press decides a shortcut. */
export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard, whatever is printed on it: `KeyK`, `Digit8`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys by their place, for those whose letter changes with Shift or Alt. */
const CODES: Readonly<Record<string, string>> = {
  '\\': 'Backslash',
  '-': 'Minus',
  ',': 'Comma',
  '/': 'Slash',
  '.': 'Period',
};

/** Reads an accelerator of the list of commands: `CmdOrCtrl+Shift+8`. */
export function parseShortcut(accelerator: string): Shortcut {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  return {
    command: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: key.toLowerCase(),
  };
}

/** Keys whose name in a key press is another than Electron's. */
const ARROWS: Readonly<Record<string, string>> = {
  up: 'arrowup',
  down: 'arrowdown',
};

function isKey(press: KeyPress, key: string): boolean {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return press.key.toLowerCase() === arrow;
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}`;
  if (press.key.toLowerCase() === key) return true;
  // Alt and non-Latin layouts put other letters on the key: then its place decides.
  const isLatin = /^[a-z]$/i.test(press.key);
  if (/^[a-z]$/.test(key)) return !isLatin && press.code === `Key${key.toUpperCase()}`;
  return CODES[key] !== undefined && press.code === CODES[key];
}

/** Whether a key press is the shortcut: its key and exactly its modifiers. */
export function isPressed(press: KeyPress, shortcut: Shortcut, isMac: boolean): boolean {
  const command = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  return (
    !other &&
    command === shortcut.command &&
    press.shiftKey === shortcut.shift &&
    press.altKey === shortcut.alt &&
    isKey(press, shortcut.key)
  );
}

const MAC_SIGNS = { command: '⌘', shift: '⇧', alt: '⌥' } as const;

function keyWord(key: string): string {
  if (key === 'backspace') return 'Backspace';
  if (key === 'up') return '↑';
  if (key === 'down') return '↓';
  return key.length === 1 || /^f\d+$/.test(key) ? key.toUpperCase() : key;
}

/** The shortcut as it is printed in the palette and the sheet: `Ctrl+Shift+8`, `⇧⌘8`. */
export function printShortcut({ command, shift, alt, key }: Shortcut, isMac: boolean): string {
  if (isMac)
    return [
      alt && MAC_SIGNS.alt,
      shift && MAC_SIGNS.shift,
      command && MAC_SIGNS.command,
      keyWord(key),
    ]
      .filter(Boolean)
      .join('');
  return [command && 'Ctrl', alt && 'Alt', shift && 'Shift', keyWord(key)]
    .filter(Boolean)
    .join('+');
}
