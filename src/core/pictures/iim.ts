import { decodeText } from '../text/decode.ts';
import { beginsWith, joinBytes, latin1At, latin1Bytes, uint16, uint32, viewOf } from './bytes.ts';

/** A data set of IPTC-IIM 4.2 by record and number, `2:120`. */
export type IimName = `${1 | 2}:${number}`;
export type Iim = ReadonlyMap<IimName, readonly string[]>;

/** What begins the APP13 segment of a JPEG that holds Photoshop's resources. */
export const PHOTOSHOP = 'Photoshop 3.0\0';

const RESOURCE = '8BIM';
const IIM_RESOURCE = 0x0404;
const DATA_SET = 0x1c;

/** Bits of a length that say it is written in more than two bytes: no words are so long. */
const LONG = 0x8000;

/** The IIM resource among Photoshop's resources; null where there is none or they make no sense. */
function findIim(resources: Uint8Array): Uint8Array | null {
  const view = viewOf(resources);
  for (let at = 0; at + 12 <= resources.length;) {
    if (latin1At(resources, at, 4) !== RESOURCE) return null;
    const name = view.getUint8(at + 6) + 1;
    const sizeAt = at + 6 + name + (name % 2);
    if (sizeAt + 4 > resources.length) return null;
    const size = view.getUint32(sizeAt);
    if (view.getUint16(at + 4) === IIM_RESOURCE)
      return resources.subarray(sizeAt + 4, sizeAt + 4 + size);
    at = sizeAt + 4 + size + (size % 2);
  }
  return null;
}

/** More data sets than any agency writes. */
const MOST_DATA_SETS = 5000;

/** IIM with what was odd in it, a sentence each. */
export interface IimNotes {
  readonly words: Iim;
  readonly warnings: readonly string[];
}

/** The mark of UTF-8 among the marks of character sets (IIM 4.2, 1:90; ISO 2022). */
const UTF_8_MARK = '\x1b%G';

/**
 * The words of IIM by itself. The mark of the character set (1:90) is often wrong in agencies' files, so the bytes
 * decide: UTF-8 where they are, else Windows-1252. What breaks off is read as far as it goes.
 */
export function readIimWords(iim: Uint8Array): IimNotes {
  const words = new Map<IimName, string[]>();
  const warnings = new Set<string>();
  const view = viewOf(iim);
  let isMarkedUtf8 = false;
  let sets = 0;
  for (let at = 0; at + 5 <= iim.length && view.getUint8(at) === DATA_SET; sets++) {
    if (sets === MOST_DATA_SETS) {
      warnings.add('The IIM has more than 5,000 data sets; the rest was not read.');
      break;
    }
    const [record, number] = [view.getUint8(at + 1), view.getUint8(at + 2)];
    const length = view.getUint16(at + 3);
    if (length & LONG || at + 5 + length > iim.length) {
      warnings.add('The IIM breaks off or is damaged; what stands before that was read.');
      break;
    }
    const value = iim.subarray(at + 5, at + 5 + length);
    at += 5 + length;
    if (record === 1 && number === 90) isMarkedUtf8 = beginsWith(value, UTF_8_MARK);
    const decoded = decodeText(value);
    const text = decoded.ok ? decoded.value.text.trim() : '';
    if ((record !== 1 && record !== 2) || text === '') continue;
    if (isMarkedUtf8 && decoded.ok && decoded.value.encoding !== 'UTF-8')
      warnings.add('The IIM is marked as UTF-8 and is not; it was read as Windows-1252.');
    const name: IimName = `${record}:${number}`;
    const values = words.get(name);
    if (values) values.push(text);
    else words.set(name, [text]);
  }
  return { words, warnings: [...warnings] };
}

/** The words of the IIM among Photoshop's resources. */
export function readPhotoshop(resources: Uint8Array): IimNotes {
  const iim = findIim(resources);
  return iim ? readIimWords(iim) : { words: new Map(), warnings: [] };
}

function dataSet(record: number, number: number, value: Uint8Array): Uint8Array {
  const header = Uint8Array.of(DATA_SET, record, number);
  return joinBytes([header, uint16(value.length), value]);
}

/** Photoshop's resources holding these words of record 2 as IIM, marked as UTF-8. */
export function iimOf(
  words: readonly (readonly [number: number, value: Uint8Array])[],
): Uint8Array {
  const iim = joinBytes([
    dataSet(1, 90, latin1Bytes(UTF_8_MARK)),
    dataSet(2, 0, uint16(4)), // the version of record 2
    ...words.map(([number, value]) => dataSet(2, number, value)),
  ]);
  const noName = uint16(0);
  return joinBytes([
    latin1Bytes(PHOTOSHOP + RESOURCE),
    uint16(IIM_RESOURCE),
    noName,
    uint32(iim.length),
    iim,
    new Uint8Array(iim.length % 2),
  ]);
}
