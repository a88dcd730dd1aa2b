import { expect, test } from 'vitest';
import { createMessages, NOTE_STAYS } from './messages.ts';
import { createStoppedClock } from './stopped-clock.ts';

function stack() {
  const clock = createStoppedClock('2026-11-22T12:41:00');
  const messages = createMessages(clock);
  const shown = () => messages.store.getState().shown.map(({ text }) => text);
  return { clock, messages, shown };
}

test('a note goes by itself', () => {
  const { clock, messages, shown } = stack();
  messages.note('Verified');
  clock.pass(NOTE_STAYS);
  expect(shown()).toEqual([]);
});

test('an error stays until it is read', () => {
  const { clock, messages, shown } = stack();
  messages.error('The disk is full.');
  clock.pass(NOTE_STAYS);
  expect(shown()).toEqual(['The disk is full.']);
  messages.dismiss(messages.store.getState().shown[0]!.id);
  expect(shown()).toEqual([]);
});

test('a note gives way to the next, errors do not, and an error is said once', () => {
  const { messages, shown } = stack();
  messages.error('The disk is full.');
  messages.note('Verified');
  messages.note('Queried');
  messages.error('The disk is full.');
  expect(shown()).toEqual(['Queried', 'The disk is full.']);
});
