import { parseSubtitles } from './parse-subtitles.ts';
import { parseTalk } from './parse-talk.ts';
import type { Transcript, Turn } from './transcript.ts';

/** Neighbouring turns of one speaker with no time of their own between them read as one. */
function joinTurns(turns: readonly Turn[]): readonly Turn[] {
  const joined: Turn[] = [];
  for (const turn of turns) {
    const last = joined.at(-1);
    if (last && turn.from === null && turn.speaker === last.speaker && turn.speaker !== null)
      joined[joined.length - 1] = { ...last, to: turn.to, text: `${last.text} ${turn.text}` };
    else joined.push(turn);
  }
  return joined;
}

/** YouTube's .sbv has two times on a line, a comma between; SubRip's have an arrow. */
const COMMA_TIMING = /^(\d{1,2}:\d\d:\d\d\.\d{3}),(\d{1,2}:\d\d:\d\d\.\d{3})$/gm;
/** How far into a text the first timing of captions may stand. */
const LINES_LOOKED_AT = 12;

function areSubtitles(lines: string): boolean {
  if (/^\s*WEBVTT(?:[ \t\n]|$)/.test(lines)) return true;
  const first = lines.split('\n', 60).filter((line) => line.trim() !== '');
  return first.slice(0, LINES_LOOKED_AT).some((line) => /^\s*\d[\d:.,x]+\s*-->\s*\d/i.test(line));
}

/**
 * Reads the decoded text of a transcript: SubRip, WebVTT, or talk in plain text with speakers and timecodes where
 * it has them. Total: text of no known form comes back as turns by nobody, and text without words as no turns.
 */
export function parseTranscript(text: string): Transcript {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(COMMA_TIMING, '$1 --> $2');
  return { turns: areSubtitles(lines) ? parseSubtitles(lines) : joinTurns(parseTalk(lines)) };
}
