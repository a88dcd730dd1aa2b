import type { Turn } from './transcript.ts';
import { isName } from './talk-heads.ts';
import { parseTimecode } from './timecode.ts';

const TIMING = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)/;
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/i;
/** Tags of WebVTT and HTML, and what SubStation players leave in: "{\\an8}". */
const TAG = /<\/?[a-z\d][^>]*>|\{\\[^{}]*\}/gi;
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

/** A caption's times and its lines. */
interface Cue {
  readonly timing: string;
  readonly lines: string[];
}

const NO_CAPTION = /^(?:WEBVTT|NOTE|STYLE|REGION)\b/;
/** What stands above a timing: a number, or in WebVTT any words in a block's first line. */
const NUMBER = /^\s*\d+\s*$/;

/**
 * The captions of a text. Blank lines should part them, but stand within them or are missing where programs are
 * careless: a timing always begins one, and what follows it without one belongs to it.
 */
function cuesIn(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const block of text.split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const first = lines.findIndex(isTiming);
    if (first < 0 && (NO_CAPTION.test(lines[0] ?? '') || lines.every((line) => NUMBER.test(line))))
      continue;
    for (const [index, line] of lines.entries()) {
      const isNumber = NUMBER.test(line) && isTiming(lines[index + 1] ?? '');
      if (isTiming(line)) cues.push({ timing: line, lines: [] });
      else if (index > first && !isNumber) cues.at(-1)?.lines.push(line);
    }
  }
  return cues;
}

function isTiming(line: string): boolean {
  return /^\s*\S*\d\S*\s*-->/.test(line);
}

/** A line repeated in a caption that begins before, or as, the last one ends, as captions that roll up are written. */
const LEAST_ROLLED = 3;

function withoutRolled(lines: readonly string[], last: CueTurns | undefined, from: number | null) {
  const before = last?.lines.at(-1)?.trim();
  const [first = ''] = lines;
  if (before === undefined || first.trim() !== before || from === null) return lines;
  const overlap = (last?.to ?? -Infinity) - from;
  const isRolled = overlap > 0 || (overlap === 0 && before.split(/\s+/).length >= LEAST_ROLLED);
  return isRolled ? lines.slice(1) : lines;
}

interface CueTurns {
  readonly lines: readonly string[];
  readonly to: number | null;
}

/**
 * The turns of a SubRip (.srt) or WebVTT (.vtt) text, a turn for each caption or for each voice within one.
 * Notes, styles and broken timings are passed over: a caption whose times cannot be read keeps its words.
 * Sources: the WebVTT recommendation for cue timings and voice tags; SubRip has no standard but practice.
 */
export function parseSubtitles(text: string): readonly Turn[] {
  const turns: Turn[] = [];
  let last: CueTurns | undefined;
  for (const { timing, lines } of cuesIn(text)) {
    const [, start = '', end = ''] = TIMING.exec(timing) ?? [];
    const from = parseTimecode(padded(start));
    const to = parseTimecode(padded(end));
    const fresh = withoutRolled(lines, last, from);
    const [first = '', ...others] = fresh;
    const isNamed = padded(start) !== start && others.length > 0 && isName(first);
    if (isNamed) turns.push({ speaker: first.trim(), from, to, text: plain(others.join(' ')) });
    else turns.push(...turnsOfCaption(fresh, from, to));
    last = { lines, to };
  }
  return turns;
}
