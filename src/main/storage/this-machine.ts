import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import type { Myself } from './story-lock.ts';

/** This start of the machine: the system’s own name for it, or the minute it was switched on. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return `up since ${Math.round(Date.now() / 60_000 - uptime() / 60)}`;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // Sends nothing, and throws where there is nobody to send it to.
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** This Stet on this machine, as other desks find it in a story’s lock. */
export function thisMachine(session: string, who: () => string): Myself {
  return { session, pid: process.pid, host: hostname(), boot: bootId(), who, isAlive };
}
