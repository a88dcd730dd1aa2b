/** Words that any talk is full of: they show nothing about where a quotation was said, and end no sentence. */
const FUNCTION_WORDS = new Set(
  `a an the and or but if of to in on at by for from with as into than then so that this these those there here it
  its i you he she we they me him her us them my your his our their is are was were be been being am has have had
  do does did 's 'd will would can could may might must shall should not no what which who whom whose when where why
  how all any some just very about up out over also because while until before after going got get`.split(
    /\s+/,
  ),
);

/** Whether a word's key is a function word. */
export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}
