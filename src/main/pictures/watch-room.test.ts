import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRoom } from './watch-room.ts';

const PID = 7;
let seconds = 0;
let megabytes = 0;
let told: string[] = [];

const measure = () => [
  { pid: 1, cpu: { cumulativeCPUUsage: 99 }, memory: { workingSetSize: 9_000_000 } },
  {
    pid: PID,
    cpu: { cumulativeCPUUsage: 10 + seconds },
    memory: { workingSetSize: (80 + megabytes) * 1024 },
  },
];

beforeEach(() => {
  [seconds, megabytes, told] = [0, 0, []];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function watch(): () => void {
  return watchRoom(PID, measure, 2, (why) => told.push(why));
}

test('a job within its share is let be', () => {
  const stop = watch();
  [seconds, megabytes] = [1.9, 270];
  vi.advanceTimersByTime(7_000);
  expect(told).toEqual([]);
  stop();
});

test('more processor time than its share', () => {
  const stop = watch();
  seconds = 2.1;
  vi.advanceTimersByTime(60);
  expect(told[0]).toBe('time');
  stop();
});

test('more memory than its share, whatever it had before', () => {
  const stop = watch();
  megabytes = 290;
  vi.advanceTimersByTime(60);
  expect(told[0]).toBe('memory');
  stop();
});

test('a process that does nothing for ever', () => {
  const stop = watch();
  vi.advanceTimersByTime(10_200);
  expect(told[0]).toBe('time');
  stop();
});

test('a stopped watch tells nothing', () => {
  watch()();
  [seconds, megabytes] = [99, 999];
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([]);
});
