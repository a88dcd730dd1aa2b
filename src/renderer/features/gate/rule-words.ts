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
