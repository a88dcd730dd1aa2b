const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const PLAIN = /^[a-z]*$/;
const MARKS = /[\p{M}'’‘ʻʼ`.]/gu;
const BARRED = /[øłđðħıßæœ]/g;

/**
 * A name as it is compared: small letters, no accents or macrons, no apostrophes or dots. "Ngāpō" and "Ngapo" fold alike,
 * and so do "O’Brien" and "O'Brien". Hyphens stay.
 */
export function foldName(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(BARRED, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter);
}
