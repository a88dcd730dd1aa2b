import { PICTURE_FIELDS } from '../../pictures/picture-fields.ts';
import { utf8Bytes } from '../../pictures/utf8.ts';
import type { Noticed } from '../finding.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { noticed } from './placed-picture.ts';

/** UTF-8 has at most three bytes for each unit of a string: shorter texts fit without being counted. */
const MOST_BYTES_A_UNIT = 3;

function isOver(text: string, most: number): boolean {
  return text.length * MOST_BYTES_A_UNIT > most && utf8Bytes(text).length > most;
}

/** The fields that are longer than older systems read: their IIM is cut, and only the XMP has them whole. */
export function findIimFaults(placed: PlacedPicture): readonly Noticed[] {
  const { caption, credit, details = {} } = placed.picture;
  const { description, creditLine, headline, source, copyrightNotice, creator } = PICTURE_FIELDS;
  const creators = (details.creator ?? '').split(';').map((name) => name.trim());
  const over = (
    [
      ['caption', [caption], description],
      ['credit', [credit], creditLine],
      ['headline', [details.headline ?? ''], headline],
      ['creator', creators, creator],
      ['source', [details.source ?? ''], source],
      ['copyright', [details.copyright ?? ''], copyrightNotice],
    ] as const
  ).filter(([, texts, { iim }]) => texts.some((text) => isOver(text, iim[1])));
  if (over.length === 0) return [];
  const list = over.map(([name, , { iim }]) => `its ${name} (${iim[1]})`).join(', ');
  return [
    noticed(
      placed,
      'picture words too long for IIM',
      `says more than older systems read, which break off after so many bytes: ${list}`,
    ),
  ];
}
