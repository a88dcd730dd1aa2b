import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Noticed } from '../finding.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { noticed, shortened } from './placed-picture.ts';

/** The IPTC's own limit for alt text, in characters. */
const LONGEST = 250;

/** What cameras, telephones and content systems name files by. */
const FILE_NAME =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg)|(?:IMG|DSC[FN]?|_?MG|PXL|GOPR|DJI|DCIM|VID|P\d)[-_ ]?\d{3,}\S*|(?:untitled|image|picture|photo|screenshot|WhatsApp Image)[-_ \d.]*|[0-9a-f]{32,})$/i;

/** What is wrong with a picture's alt text where it has one. */
export function findAltTextFaults(placed: PlacedPicture): readonly Noticed[] {
  const { caption, alt } = placed.picture;
  const text = alt.trim();
  if (text === '') return [];
  const isCaption = foldMarksAndSpaces(text) === foldMarksAndSpaces(caption);
  const count = [...text].length;
  return [
    ...(FILE_NAME.test(text)
      ? [
          noticed(
            placed,
            'alt text is a file name',
            `has a file’s name for its alt text, “${shortened(text)}”. Say what can be seen`,
            'alt',
          ),
        ]
      : []),
    ...(isCaption
      ? [
          noticed(
            placed,
            'alt text repeats caption',
            'has its caption as its alt text, so those who cannot see it hear it twice. Say what can be seen',
            'alt',
          ),
        ]
      : []),
    ...(count > LONGEST
      ? [
          noticed(
            placed,
            'alt text too long',
            `has ${count} characters of alt text; screen readers break off after about ${LONGEST}. Move the rest to the extended description`,
            'alt',
          ),
        ]
      : []),
  ];
}
