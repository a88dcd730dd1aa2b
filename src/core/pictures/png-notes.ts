import { latin1At, partOf, viewOf } from './bytes.ts';
import type { FileNotes, FindNotes } from './file-notes.ts';
import { LARGEST_NOTE, NO_NOTES, walk } from './file-notes.ts';
import { unpackText } from './unpack-text.ts';

const XMP = 'XML:com.adobe.xmp';

/** What ImageMagick and others keep as hexadecimal text, by its keyword. */
const PROFILES: Readonly<Record<string, 'exif' | 'xmp' | 'photoshop'>> = {
  'Raw profile type exif': 'exif',
  'Raw profile type APP1': 'exif',
  'Raw profile type xmp': 'xmp',
  'Raw profile type iptc': 'photoshop',
  'Raw profile type 8bim': 'photoshop',
};

/** More unpacked texts than any picture has: each may be a bomb of its own. */
const MOST_UNPACKED = 4;

/** A keyword of up to 79 characters, and where it ends (ISO/IEC 15948, 11.3.3.1); '' where it has no end. */
function keywordOf(content: Uint8Array): string {
  const end = content.subarray(0, 80).indexOf(0);
  return end < 0 ? '' : latin1At(content, 0, end);
}

function afterNul(bytes: Uint8Array): Uint8Array {
  const at = bytes.indexOf(0);
  return at < 0 ? bytes.subarray(bytes.length) : bytes.subarray(at + 1);
}

/** A profile as bytes: its name, its length, and then its hexadecimal digits in lines. */
function fromDigits(text: Uint8Array): Uint8Array {
  const lengthAt = /^\s*\S+\s+\d+\s/.exec(latin1At(text, 0, Math.min(text.length, 64)));
  const bytes = new Uint8Array(text.length >> 1);
  let digits = 0;
  for (const code of text.subarray(lengthAt?.[0].length ?? 0)) {
    const digit = code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57;
    if (digit < 0 || digit > 15) continue;
    const at = digits++ >> 1;
    bytes[at] = ((bytes[at] ?? 0) << 4) | digit;
  }
  return bytes.subarray(0, digits >> 1);
}

/** `FindNotes` for PNG. Compressed notes are unpacked as far as sense goes. */
export const pngNotes: FindNotes = (bytes) => {
  const view = viewOf(bytes);
  let notes: FileNotes = NO_NOTES;
  const odd: string[] = [];
  let unpacked = 0;
  let at = 8;
  const unpack = (packed: Uint8Array): Uint8Array | null => {
    const text = unpacked++ < MOST_UNPACKED ? unpackText(packed, LARGEST_NOTE) : null;
    if (!text)
      odd.push('A compressed note in the file is damaged or absurdly long, and was not read.');
    return text;
  };
  const take = (form: 'exif' | 'xmp' | 'photoshop', note: Uint8Array): void => {
    if (form === 'photoshop') notes = { ...notes, photoshop: notes.photoshop ?? note };
    else if (notes[form].length === 0) notes = { ...notes, [form]: [note] };
  };
  const takeInternational = (content: Uint8Array): void => {
    const flags = content.subarray(XMP.length + 1);
    const text = afterNul(afterNul(flags.subarray(2)));
    const plain = flags[0] === 1 ? unpack(text) : text;
    if (plain) take('xmp', plain);
  };
  const takeProfile = (content: Uint8Array, keyword: string, isPacked: boolean): void => {
    const form = PROFILES[keyword];
    if (!form) return;
    const rest = content.subarray(keyword.length + 1);
    const text = isPacked ? unpack(rest.subarray(1)) : rest;
    if (!text) return;
    const profile = fromDigits(text);
    const isFramed =
      form === 'exif' && latin1At(profile, 0, Math.min(6, profile.length)) === 'Exif\0\0';
    take(form, isFramed ? profile.subarray(6) : profile);
  };
  const warnings = walk(() => {
    const length = view.getUint32(at);
    const kind = latin1At(bytes, at + 4, 4);
    if (kind === 'IEND') return false;
    const content = partOf(bytes, at + 8, at + 8 + length);
    at += 12 + length;
    if (kind === 'eXIf') take('exif', content);
    if (length > LARGEST_NOTE || !['iTXt', 'tEXt', 'zTXt'].includes(kind)) return true;
    const keyword = keywordOf(content);
    if (kind === 'iTXt' && keyword === XMP) takeInternational(content);
    else takeProfile(content, keyword, kind === 'zTXt');
    return true;
  });
  return { ...notes, warnings: [...new Set([...odd, ...warnings])] };
};
