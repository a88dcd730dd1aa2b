/** A caption line taken apart: what the picture shows, and who made or owns it. */
export interface CaptionLine {
  readonly caption: string;
  readonly credit: string;
}

/** Words that open a credit: "Photo: Jane Doe / Agency". They stay in it, as newsrooms print them. */
const LABEL = String.raw`(?:photo(?:graph)?|picture|pic|image|illustration|graphic|credit|source)s?(?: (?:by|supplied by|credit|courtesy))?`;

/** What newsrooms write in brackets after a caption and nowhere else. */
const CREDIT_WORDS =
  /^(?:supplied|file|handout|screenshot|pool|getty(?: images)?|reuters|ap|afp|aap|epa|pa|rnz|stuff|nz herald|photosport|nzme|tvnz|newshub|wikimedia(?: commons)?|creative commons|unsplash|facebook|google(?: maps| earth| street view)?)\b/i;
const LABELLED = new RegExp(`^${LABEL}(?:\\s*[:/-]|\\s+\\S)|^(?:courtesy|supplied by)\\b`, 'iu');
const SHARED = /^\p{Lu}[^/]*\/\s*\p{Lu}[^/]*$/u;
const NAMES =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|and|for|the|via|de|van)(?:[\s/,]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|and|for|the|via|de|van)){0,5}$/u;

const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]{2,80})[)\]]\.?$/su;
const AFTER_LABEL = new RegExp(`^(.*\\S)\\s+(${LABEL}\\s*:\\s*\\S[^:]{0,80})$`, 'isu');
const LABEL_ALONE = new RegExp(`^${LABEL}\\s*:\\s*\\S.{0,80}$`, 'iu');

/** Longer than any caption: such a text is copy. */
const LONGEST_CAPTION = 600;

function isCredit(words: string): boolean {
  return CREDIT_WORDS.test(words) || LABELLED.test(words) || SHARED.test(words);
}

/**
 * The caption and credit of text known to be a picture's: "… (Supplied)", "… [Jane Doe/Agency]",
 * "… Photo: Jane Doe". Where no credit can be told, it is all caption. No word is dropped.
 */
export function splitCaption(text: string): CaptionLine {
  const words = text.trim();
  if (words.length > LONGEST_CAPTION) return { caption: words, credit: '' };
  const bracketed = IN_BRACKETS.exec(words);
  if (bracketed) {
    const [, caption = '', credit = ''] = bracketed;
    if (isCredit(credit) || NAMES.test(credit)) return { caption, credit: credit.trim() };
  }
  const labelled = AFTER_LABEL.exec(words);
  if (labelled) return { caption: labelled[1] ?? '', credit: labelled[2] ?? '' };
  return LABEL_ALONE.test(words) ? { caption: '', credit: words } : { caption: words, credit: '' };
}

/**
 * A line of plain text as a caption line, or null where it is not surely one. Above the first paragraph of copy
 * (`amongFurniture`) any name in brackets at the end will do; below it only what is plainly a credit.
 */
export function findCaptionLine(line: string, amongFurniture: boolean): CaptionLine | null {
  if (/^["“‘']/.test(line)) return null;
  const split = splitCaption(line);
  if (split.credit === '') return null;
  return amongFurniture || isCredit(split.credit) ? split : null;
}
