import { atOffset } from '../../core/text/moment.ts';

/** A moment (ISO 8601 in UTC) by the desk's own clock. */
export function localMoment(utc: string): string {
  return atOffset(utc, -new Date(utc).getTimezoneOffset());
}
