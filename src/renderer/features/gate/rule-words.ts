import type { Level } from '../../../core/checks/finding.ts';
import type { Rule } from '../../../core/checks/gate-levels.ts';

/** The rules as a newsroom groups and words them. */
export const RULE_GROUPS: readonly {
  readonly name: string;
  readonly rules: readonly (readonly [Rule, string])[];
}[] = [
  {
    name: 'Quotes of a whole sentence or more',
    rules: [
      ['quote unchecked', 'Unchecked'],
      ['quote lapsed', 'Lapsed'],
      ['quote queried', 'Open query'],
      ['quote disputed', 'Disputed'],
      ['quote cannot verify', 'Cannot be verified'],
    ],
  },
  {
    name: 'Fragments in quotation marks',
    rules: [
      ['fragment unchecked', 'Unchecked fragment'],
      ['fragment lapsed', 'Lapsed fragment'],
      ['fragment queried', 'Fragment with an open query'],
      ['fragment disputed', 'Disputed fragment'],
      ['fragment cannot verify', 'Fragment that cannot be verified'],
    ],
  },
  {
    name: 'Facts',
    rules: [
      ['fact unchecked', 'Unchecked figure, date or sum found by Stet'],
      ['flagged fact unchecked', 'Unchecked fact flagged by a person'],
      ['fact lapsed', 'Lapsed fact'],
      ['fact queried', 'Fact with an open query'],
      ['fact disputed', 'Disputed fact'],
      ['fact cannot verify', 'Fact that cannot be verified'],
      ['sum does not add up', 'Sum that does not add up'],
    ],
  },
  {
    name: 'Pictures',
    rules: [
      ['picture missing', 'Picture missing'],
      ['credit missing', 'Credit missing'],
      ['alt text missing', 'Alt text missing'],
      ['caption missing', 'Caption missing'],
      ['caption repeated', 'Caption used twice'],
      ['caption nearly repeated', 'Two captions nearly the same'],
      ['caption in the body', 'Caption repeated in the body'],
      ['caption name spelt otherwise', 'Name spelt otherwise than in the story'],
      ['caption name not in story', 'Name that is not in the story'],
      ['caption too long', 'Caption of more than two sentences'],
      ['caption without place or day', 'Caption without place or day'],
      ['credit in caption', 'Credit inside the caption'],
      ['credit on stop list', 'Credit that is none, such as Google'],
      ['alt text repeats caption', 'Alt text the same as the caption'],
      ['alt text is a file name', 'File name as alt text'],
      ['alt text too long', 'Alt text of more than 250 characters'],
      ['picture code not replaced', 'Code such as \\mn\\ left in the words'],
      ['picture made by AI', 'Made by AI'],
      ['picture under embargo', 'Picture under embargo'],
      ['picture instructions', 'Instructions or terms of use'],
      ['picture old', 'Old picture without “file”'],
      ['picture words too long for IIM', 'Words too long for older systems'],
    ],
  },
  {
    name: 'The story',
    rules: [
      ['placeholder', 'TK placeholder'],
      ['headline missing', 'Headline missing'],
      ['embargo in force', 'Embargo in force'],
      ['legal required', 'Legal reading required'],
      ['pictures required', 'Clearance of pictures required'],
    ],
  },
];

export const LEVEL_WORDS: readonly (readonly [Level | 'off', string])[] = [
  ['block', 'Blocks'],
  ['warn', 'Warns'],
  ['note', 'Notes'],
  ['off', 'Off'],
];
