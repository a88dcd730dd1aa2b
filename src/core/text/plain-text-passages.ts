import type { Passage, PassageRole } from './passage.ts';
import { isSpace } from './characters.ts';

/** A passage that knows where in the plain text it came from: its first code unit is at `offset`. */
export interface PlainTextPassage extends Passage {
  readonly offset: number;
}

const longestHeadline = 140;

function isBlank(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (!isSpace(line.charCodeAt(at))) return false;
  return true;
}

/** A sentence has ended inside the line, so it is copy and not a headline. */
function holdsSentenceEnd(line: string): boolean {
  return /[a-z0-9)]{2}[.!?]["”'’]? +["“'‘]?[A-Z]/.test(line);
}

function roleOf(line: string, isFirst: boolean, isLast: boolean): PassageRole {
  const mayHead = isFirst && !isLast && line.length <= longestHeadline && !holdsSentenceEnd(line);
  return mayHead ? 'headline' : 'paragraph';
}

/**
 * Plain text as passages: a paragraph for each line that is not blank. A short first line is the headline.
 * Lines end in `\n`, `\r\n` or `\r`; a passage holds no line end.
 */
export function plainTextPassages(text: string): readonly PlainTextPassage[] {
  const lines: { text: string; offset: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) continue;
    const line = text.slice(from, at);
    if (!isBlank(line)) lines.push({ text: line, offset: from });
    from = at + 1;
  }
  return lines.map((line, index) => ({
    role: roleOf(line.text, index === 0, index === lines.length - 1),
    ...line,
  }));
}
