/** What a digital source type means, in words, and whether a machine made the picture or a part of it. */
export interface DigitalSource {
  readonly words: string;
  /** `wholly`: a machine made all of it. `partly`: it put something in or took something out. */
  readonly madeByAi: 'wholly' | 'partly' | null;
}

/** The IPTC's NewsCodes for digital source types (as of 2025), retired ones included. */
const TYPES: Readonly<Record<string, readonly [words: string, madeByAi?: 'wholly' | 'partly']>> = {
  digitalCapture: ['Photograph from a digital camera'],
  computationalCapture: ['Photograph put together from several by the camera'],
  negativeFilm: ['Scan of a negative'],
  positiveFilm: ['Scan of a slide'],
  print: ['Scan of a print'],
  minorHumanEdits: ['Photograph with slight edits by a person'],
  humanEdits: ['Photograph edited by a person'],
  algorithmicallyEnhanced: ['Photograph enhanced by software'],
  compositeCapture: ['Composite of photographs'],
  composite: ['Composite of several pictures'],
  screenCapture: ['Picture of a screen'],
  virtualRecording: ['Recording of a virtual event'],
  digitalCreation: ['Drawn by a person on a computer'],
  digitalArt: ['Drawn by a person on a computer'],
  softwareImage: ['Made with software'],
  dataDrivenMedia: ['Drawn by software from data'],
  algorithmicMedia: ['Made by an algorithm without AI'],
  trainedAlgorithmicMedia: ['Made by AI', 'wholly'],
  compositeWithTrainedAlgorithmicMedia: ['Partly made by AI', 'partly'],
  compositeSynthetic: ['Composite with parts made by AI', 'partly'],
};

const LIST = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** Every type with its address, for a person to choose from. */
export const DIGITAL_SOURCES: readonly (DigitalSource & { readonly address: string })[] =
  Object.entries(TYPES).map(([code, [words, madeByAi = null]]) => ({
    address: LIST + code,
    words,
    madeByAi,
  }));

/** What a digital source type means: an address of the IPTC's list, or its last part. One that is in no list stands for itself. */
export function digitalSource(type: string): DigitalSource {
  const code = type
    .trim()
    .replace(/\/+$/, '')
    .replace(/^.*[/:]/s, '');
  const found = Object.entries(TYPES).find(([name]) => name.toLowerCase() === code.toLowerCase());
  const [words, madeByAi = null] = found?.[1] ?? [type.trim()];
  return { words, madeByAi };
}
