import { describe, expect, test } from 'vitest';
import { isPressed, parseShortcut, printShortcut } from './shortcut.ts';
import type { KeyPress } from './shortcut.ts';

function press(keys: string, key: string, code: string): KeyPress {
  return {
    key,
    code,
    ctrlKey: keys.includes('ctrl'),
    metaKey: keys.includes('meta'),
    shiftKey: keys.includes('shift'),
    altKey: keys.includes('alt'),
  };
}

describe('a shortcut is pressed', () => {
  test.each([
    ['CmdOrCtrl+N', press('ctrl', 'n', 'KeyN'), true],
    ['CmdOrCtrl+N', press('ctrl', 'N', 'KeyN'), true], // caps lock
    ['CmdOrCtrl+N', press('ctrl shift', 'N', 'KeyN'), false],
    ['CmdOrCtrl+N', press('', 'n', 'KeyN'), false],
    ['CmdOrCtrl+N', press('ctrl meta', 'n', 'KeyN'), false],
    ['CmdOrCtrl+Shift+8', press('ctrl shift', '*', 'Digit8'), true],
    ['CmdOrCtrl+Shift+8', press('ctrl', '8', 'Digit8'), false],
    ['CmdOrCtrl+Alt+0', press('ctrl alt', '0', 'Digit0'), true],
    ['CmdOrCtrl+Alt+-', press('ctrl alt', '–', 'Minus'), true],
    ['CmdOrCtrl+Alt+V', press('ctrl alt', '√', 'KeyV'), true], // Alt types a sign
    ['CmdOrCtrl+Z', press('ctrl', 'y', 'KeyZ'), false], // a German keyboard
    ['CmdOrCtrl+Z', press('ctrl', 'z', 'KeyY'), true],
    ['CmdOrCtrl+S', press('ctrl', 'ы', 'KeyS'), true], // a Cyrillic keyboard
    ['F2', press('', 'F2', 'F2'), true],
    ['Shift+F8', press('', 'F8', 'F8'), false],
    ['Shift+F8', press('shift', 'F8', 'F8'), true],
    ['CmdOrCtrl+Shift+Backspace', press('ctrl shift', 'Backspace', 'Backspace'), true],
  ])('%s', (accelerator, pressed, expected) => {
    expect(isPressed(pressed, parseShortcut(accelerator), false)).toBe(expected);
  });

  test('on a Mac it is Command, not Control', () => {
    const save = parseShortcut('CmdOrCtrl+S');
    expect(isPressed(press('meta', 's', 'KeyS'), save, true)).toBe(true);
    expect(isPressed(press('ctrl', 's', 'KeyS'), save, true)).toBe(false);
  });
});

test.each([
  ['CmdOrCtrl+Shift+8', 'Ctrl+Shift+8', '⇧⌘8'],
  ['CmdOrCtrl+Alt+V', 'Ctrl+Alt+V', '⌥⌘V'],
  ['F2', 'F2', 'F2'],
])('%s is printed %s, and %s on a Mac', (accelerator, desk, mac) => {
  expect(printShortcut(parseShortcut(accelerator), false)).toBe(desk);
  expect(printShortcut(parseShortcut(accelerator), true)).toBe(mac);
});
