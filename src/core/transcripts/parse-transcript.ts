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

/**
 * Reads the decoded text of a transcript: SubRip, WebVTT, or talk in plain text with speakers and timecodes where
 * it has them. Total: text of no known form comes back as turns by nobody, and text without words as no turns.
 */
export function parseTranscript(text: string): Transcript {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const isSubtitles =
    /^WEBVTT(?:[ \t\n]|$)/.test(lines) || /^\s*\d*\s*\n?[ \t]*[\d:.,]+\s*-->/.test(lines);
  return { turns: isSubtitles ? parseSubtitles(lines) : joinTurns(parseTalk(lines)) };
}
