import type { PictureWords } from '../../src/core/pictures/written-words.ts';

/** All that a story can say of a picture, in words that need every kind of care. */
export const SAID = {
  caption: 'Mere Ngātai says “enough” & waits <at> the wharf in Lyttelton on Monday. 🐌',
  credit: 'Hēmi Walker/Harbour',
  alt: 'An old woman in a raincoat sits on a bollard.',
  keywords: ['ferry', 'Ōtautahi'],
  details: {
    headline: 'Ferry ramp breaks',
    creator: 'Hēmi Walker; Ana Rua',
    source: 'Harbour Pictures',
    copyright: '© 2026 Harbour Pictures & Sons',
    usageTerms: 'Editorial use only',
    instructions: 'Not for the archive',
    date: '2026-11-22T09:30:00+13:00',
    place: 'No. 2 Wharf, Lyttelton, New Zealand',
    people: ['Mere Ngātai', 'Tāne Rua'],
    extendedDescription: 'Behind her lies a ferry whose ramp hangs askew.',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  },
} as const satisfies PictureWords;
