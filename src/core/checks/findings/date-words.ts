import { dayIn } from '../../text/moment.ts';

/** A picture's date as a finding says it: “1 March 2022”, or as it is where no whole day is known. */
export function dateWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(date) ? dayIn(date) : date;
}
