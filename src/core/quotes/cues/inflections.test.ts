import { describe, expect, it } from 'vitest';
import { cueWords } from './cue-verbs.ts';
import { inflections } from './inflections.ts';

describe('inflections', () => {
  it.each([
    ['say', 'say says saying said'],
    ['reply', 'reply replies replying replied'],
    ['quip', 'quip quips quipping quipped'],
    ['argue', 'argue argues arguing argued'],
    ['stress', 'stress stresses stressing stressed'],
    ['write', 'write writes writing wrote written'],
    ['agree', 'agree agrees agreeing agreed'],
    ['label', 'label labels labeling labeled labelled labelling'],
  ])('%s', (verb, forms) => {
    expect(inflections(verb).map(({ word }) => word)).toEqual(forms.split(' '));
  });
});

describe('cue words', () => {
  it.each([
    ['said', 'say', 'speech', 'past'],
    ['tweets', 'tweet', 'writing', 's'],
    ['branding', 'brand', 'naming', 'ing'],
    ['feared', 'fear', 'stance', 'past'],
  ])('%s', (word, verb, cueClass, form) => {
    expect(cueWords.get(word)).toEqual({ verb, class: cueClass, form });
  });
});
