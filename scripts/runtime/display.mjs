/** A screen for Electron: the person's own, or a virtual one this process starts and stops. */

import { spawn } from 'node:child_process';
import { PlainError } from '../terminal.mjs';

const screen = '1600x1000x24';
const startsWithin = 15_000; // milliseconds

/** Whether a window opened now would be seen. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Starts Xvfb on a free display number, which Xvfb itself picks and reports.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void xvfb.kill();
  process.once('exit', stop);
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
