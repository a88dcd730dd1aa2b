interface Line {
  readonly text: string;
  readonly apart: boolean;
  readonly indented: boolean;
}

/** Mail and old terminals wrap at 60 to 80; anything wider than this was typed a paragraph a line. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 45;
const FEWEST_JOINTS = 3;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') {
      apart = true;
      continue;
    }
    lines.push({ text: line, apart, indented: /^(?: {2}|\t)/.test(raw) });
    apart = false;
  }
  return lines;
}

function firstWordLength(line: string): number {
  const end = line.search(/\s/);
  return end < 0 ? line.length : end;
}

/** Whether the next line's first word would not have fitted on this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  return line.text.length + 1 + firstWordLength(next.text) > width;
}

function endsSentence(line: Line): boolean {
  return /[.!?:)\]]["”'’]?$/.test(line.text);
}

/** The width the text was wrapped at, or null where it was not: lines full to one edge, broken in mid-sentence. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.text.length);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  let joints = 0;
  let full = 0;
  let unfinished = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.apart || next.indented) return;
    joints++;
    if (isFull(line, next, width)) full++;
    if (!endsSentence(line)) unfinished++;
  });
  // The lines that are not full end paragraphs with no blank line after them.
  const wrapped = joints >= FEWEST_JOINTS && full >= joints * 0.75 && unfinished >= full * 0.5;
  return wrapped ? width : null;
}

/** A hyphen at the end of a wrapped line joins two parts of one word: "harbour-" and "side". */
function joint(before: Line, line: Line): '' | ' ' {
  return /\p{L}-$/u.test(before.text.slice(-3)) && /^\p{Ll}/u.test(line.text) ? '' : ' ';
}

/**
 * Plain text (line ends `\n`) as paragraphs: parted by blank lines, or one a line. Where the lines are plainly
 * wrapped by hand or by a mailer they are joined again.
 */
export function textParagraphs(text: string): readonly string[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const goesOn =
      width !== null && before && !line.apart && !line.indented && isFull(before, line, width);
    if (goesOn) paragraphs.push((paragraphs.pop() ?? '') + joint(before, line) + line.text);
    else paragraphs.push(line.text);
  });
  return paragraphs;
}
