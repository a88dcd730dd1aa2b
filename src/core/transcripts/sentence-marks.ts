/** How far back marks, quotation marks and spaces may reach: more is no sentence's end. */
const REACH = 6;

/** A letter, a figure or a comma and a space before a word: nothing ends there. */
function goesOn(text: string, from: number): boolean {
  return text.charCodeAt(from - 1) === 32 && /[A-Za-z\d,]/.test(text.charAt(from - 2));
}

/** Whether a sentence, a turn or the text begins at an offset. Brackets and quotation marks before it do not count. */
export function opensSentence(text: string, from: number): boolean {
  if (goesOn(text, from)) return false;
  if (from <= REACH && /^[\s“"‘'[(…]*$/u.test(text.slice(0, from))) return true;
  return /(?:[.!?:…][”"’')\]]*\s*|\n\s*)[“"‘'[(]?$/u.test(
    text.slice(Math.max(0, from - REACH), from),
  );
}

/** Whether a sentence, a turn or the text ends at an offset. */
export function endsSentence(text: string, to: number): boolean {
  return /^(?:[”"’')\]]*[.!?…]|\s*\n|\s*$)/u.test(text.slice(to, to + REACH));
}

/** Whether a mark such as a comma or a dash, or a sentence's end, stands just before an offset. */
export function hasMarkBefore(text: string, from: number): boolean {
  return (
    opensSentence(text, from) || /[,;–—-]\s*$/u.test(text.slice(Math.max(0, from - REACH), from))
  );
}

/** Whether a mark such as a comma or a dash, or a sentence's end, stands just after an offset. */
export function hasMarkAfter(text: string, to: number): boolean {
  return endsSentence(text, to) || /^\s*[,;:–—-]/u.test(text.slice(to, to + REACH));
}

/** Whether a word breaks off: a dash or an ellipsis stands against its end. */
export function breaksOff(text: string, to: number): boolean {
  return /^\s?(?:[–—…]|--|\.\.|-(?!\p{L}))/u.test(text.slice(to, to + REACH));
}
