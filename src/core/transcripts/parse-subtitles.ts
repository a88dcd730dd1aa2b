import type { Turn } from './transcript.ts';
import { isName } from './parse-talk.ts';
import { parseTimecode } from './timecode.ts';

const TIMING = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)/;
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/i;
const TAG = /<\/?[a-z\d][^>]*>/gi;
/** "- " opens a turn where two people share a caption; "NAME:" names one. Names have no full stop but "Dr." */
const NAMED = /^(?:[-–—]\s*|>>\s*)?([\p{Lu}][\p{L}\p{M}.'’ -]{0,40}?):\s+(.*)$/u;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};

function plain(markup: string): string {
  return markup
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "0:0:5.260": as Teams writes times, in Word files that are captions with the speaker's name on a line of its own. */
function padded(time: string): string {
  return time.replace(/(?<=^|:)\d(?=[:.])/g, '0$&');
}

/** One caption's lines as turns: a new one wherever a voice tag or a name opens a line. */
function turnsOfCaption(lines: readonly string[], from: number | null, to: number | null): Turn[] {
  const turns: { speaker: string | null; text: string }[] = [];
  for (const line of lines) {
    for (const part of line.split(/(?=<v[.\s])/i)) {
      const voice = VOICE.exec(part)?.[1] ?? null;
      const words = plain(part);
      const named = voice === null ? NAMED.exec(words) : null;
      const speaker = (voice === null ? named?.[1] : plain(voice)) ?? null;
      const text = (named ? (named[2] ?? '') : words).replace(/^(?:[-–—]|>>)\s+/, '');
      const last = turns.at(-1);
      const opens = speaker !== null || /^\s*(?:[-–—]|>>)\s/.test(words) || !last;
      if (text === '' && speaker === null) continue;
      if (opens) turns.push({ speaker, text });
      else last.text = `${last.text} ${text}`;
    }
  }
  return turns.map((turn) => ({ ...turn, from, to }));
}

/**
 * The turns of a SubRip (.srt) or WebVTT (.vtt) text, a turn for each caption or for each voice within one.
 * Notes, styles and broken timings are passed over: a caption whose times cannot be read keeps its words.
 * Sources: the WebVTT recommendation for cue timings and voice tags; SubRip has no standard but practice.
 */
export function parseSubtitles(text: string): readonly Turn[] {
  const turns: Turn[] = [];
  for (const part of text.split(/\n[ \t]*\n+/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const timed = lines.findIndex((line) => line.includes('-->'));
    if (timed < 0) continue;
    const timing = TIMING.exec(lines[timed] ?? '');
    const [, start = '', end = ''] = timing ?? [];
    const from = parseTimecode(padded(start));
    const to = parseTimecode(padded(end));
    const [first = '', ...others] = lines.slice(timed + 1);
    const isNamed = padded(start) !== start && others.length > 0 && isName(first);
    if (isNamed) turns.push({ speaker: first.trim(), from, to, text: plain(others.join(' ')) });
    else turns.push(...turnsOfCaption(lines.slice(timed + 1), from, to));
  }
  return turns;
}
