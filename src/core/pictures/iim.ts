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

/**
 * The words of the IIM in Photoshop's resources, as they stand in a JPEG's APP13. The mark of the character set
 * (1:90) is often wrong in agencies' files, so the bytes decide: UTF-8 where they are, else Windows-1252.
 */
export function readIim(segments: readonly Uint8Array[]): Iim {
  const found = new Map<IimName, string[]>();
  const ours = segments.filter((segment) => beginsWith(segment, PHOTOSHOP));
  const iim = findIim(joinBytes(ours.map((segment) => segment.subarray(PHOTOSHOP.length))));
  if (!iim) return found;
  const view = viewOf(iim);
  for (let at = 0; at + 5 <= iim.length && view.getUint8(at) === DATA_SET;) {
    const [record, number, length] = [
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint16(at + 3),
    ];
    if (length & LONG) break;
    const decoded = decodeText(iim.subarray(at + 5, at + 5 + length));
    at += 5 + length;
    const value = decoded.ok ? decoded.value.text.trim() : '';
    if ((record !== 1 && record !== 2) || value === '') continue;
    const name: IimName = `${record}:${number}`;
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
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
    dataSet(1, 90, latin1Bytes('\x1b%G')),
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
