/** A screen for Electron: the person's own, or a virtual one this process starts and stops. */

import { spawn } from 'node:child_process';
import { whenEnding } from '../ending.mjs';
import { PlainError } from '../terminal.mjs';

const screen = '1600x1000x24';
const startsWithin = 15_000; // milliseconds

/** Whether a window opened now would be seen. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Gives this process, and all it starts, a virtual screen of its own, so that windows opened by a
 * test or the demo disturb nobody. Elsewhere than on Linux windows open on the person's screen.
 * @returns {Promise<() => void>} takes the screen away again
 */
export async function useVirtualDisplay() {
  if (process.platform !== 'linux') return () => {};
  const { display, stop } = await startVirtualDisplay();
  process.env['DISPLAY'] = display;
  delete process.env['WAYLAND_DISPLAY'];
  return stop;
}

/**
 * Starts Xvfb on a free display number, which Xvfb itself picks and reports.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
async function startVirtualDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const kill = () => void xvfb.kill();
  const letGo = whenEnding(kill);
  const stop = () => {
    letGo();
    kill();
  };
  const number = await reportedNumber(xvfb).catch((error) => {
    stop();
    throw error;
  });
  return { display: `:${number}`, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} xvfb
 * @returns {Promise<string>}
 */
function reportedNumber(xvfb) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new PlainError('Xvfb, the virtual display, did not start.'));
    const timer = setTimeout(fail, startsWithin);
    xvfb.once('error', fail);
    xvfb.once('exit', fail);
    let report = '';
    xvfb.stdio[3]?.on('data', (chunk) => {
      report += chunk;
      if (!report.endsWith('\n')) return;
      clearTimeout(timer);
      resolve(report.trim());
    });
  });
}
