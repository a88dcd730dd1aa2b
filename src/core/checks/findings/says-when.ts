/** Months that are nothing else, and those that are also names or verbs: these need a day, a year or a preposition. */
const PLAIN_MONTH = '(?:January|February|July|September|October|November|December)';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** Days, months and holidays, which have capitals. */
const NAMED = new RegExp(
  [
    '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?',
    '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?,?\\s+\\d{1,2}',
    PLAIN_MONTH,
    `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}`,
    `${MONTH},?\\s+(?:\\d{1,2}|\\d{4})`,
    `(?:in|since|during|until|till|by|from|last|this|next|early|mid|late|before|after|every)[\\s-]${MONTH}`,
    "(?:\\p{Lu}[\\p{L}’']*|[Ee]lection|[Pp]olling|[Bb]udget|[Oo]pening|[Cc]losing) (?:[Dd]ay|[Ee]ve|[Nn]ight)",
    'Christmas|Easter|Matariki|Ramadan|Diwali|Hanukkah|Thanksgiving|Halloween',
  ]
    .map((each) => `(?<!\\p{L})(?:${each})(?!\\p{L})`)
    .join('|'),
  'u',
);

/** Years and dates in figures, and days told from the day of the story. */
const TOLD = new RegExp(
  [
    '(?:1[89]|20)\\d\\ds?',
    '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
    'yesterday|today|tonight|tomorrow|overnight|undated',
    '(?:this|last|next) (?:morning|afternoon|evening|night|week|weekend|month|year|season|summer|autumn|winter|spring)',
    'the weekend',
    '(?:hours?|days?|weeks?|months?|years?) (?:ago|earlier|later|before|after)',
    'the (?:day|night|morning|week|year) (?:before|after)',
  ]
    .map((each) => `\\b(?:${each})\\b`)
    .join('|'),
  'i',
);

/** “File photo”, “(file)”, “Ana Moss/File”: a picture that is not of the day, and says so. */
const FILE =
  /\bfile (?:photo|picture|image|pic|shot)|(?:^|[(/[:–—-]\s*)file\s*(?:$|[)\].:])|\bFILE\b|\b(?:from the archives?|library (?:photo|picture|image))\b/i;

/** Whether a caption says when its picture was taken, or that it is an old one; its credit may say the latter. */
export function saysWhen(caption: string, credit: string): boolean {
  return NAMED.test(caption) || TOLD.test(caption) || FILE.test(caption) || FILE.test(credit);
}

/** Whether a word or two with capitals are a day and no name: “Mon”, “Boxing Day”. */
export function isDay(name: string): boolean {
  return NAMED.test(name) || /^(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)$/.test(name);
}
