import diffMatchPatch from 'diff-match-patch';
import { test } from 'vitest';
import { createMatcher } from '../../../src/core/transcripts/matcher.ts';
import { parseTranscript } from '../../../src/core/transcripts/parse-transcript.ts';
import type { Batch, Case } from '../../fixtures/transcripts/generator/cases.ts';
import { makeBatch } from '../../fixtures/transcripts/generator/cases.ts';
import { makeHarderBatch } from '../../fixtures/transcripts/generator/harder.ts';
import { printScores } from '../../fixtures/transcripts/generator/print-scores.ts';
import { scoreHarder, tryHarder } from '../../fixtures/transcripts/generator/score-harder.ts';
import { scoreOf, tryBatch } from '../../fixtures/transcripts/generator/score-matches.ts';

const ROUNDS = 21;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const ms = (time: number): string => `${time.toFixed(1)} ms`.padStart(11);

function nearest(cases: readonly Case[], words: number): Case {
  const size = ({ quote }: Case): number => Math.abs(quote.split(' ').length - words);
  const [first] = cases.toSorted((a, b) => size(a) - size(b));
  if (!first) throw new Error('The batch has no quotations.');
  return first;
}

/** Exactly so many words of talk, cut at a turn. */
function cut(transcript: string, words: number): string {
  const turns = transcript.split(/\n(?=\n)/);
  let count = 0;
  return turns.filter((turn) => (count += turn.split(/\s+/).length) <= words).join('\n');
}

const matcherOf = (transcript: string) =>
  createMatcher([{ file: 'talk', transcript: parseTranscript(transcript) }]);

const quoteOf = ({ quote, speaker }: Case) => ({ text: quote, speaker });

test('one quotation of 19 words in sixty minutes of talk, beside diff-match-patch', () => {
  const batch = makeBatch(11, { words: 9000, cases: 56 });
  const transcript = cut(batch.transcript, 9000);
  const rows = ['verbatim', 'word changed', 'absent'].map((alteration) => {
    const wanted = nearest(
      batch.cases.filter((each) => each.alteration === alteration),
      19,
    );
    const matcher = matcherOf(transcript);
    const text = matcher.textOf('talk') ?? '';
    const differ = new diffMatchPatch();
    const matching: number[] = [];
    const reading: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      matching.push(timed(() => matcher.match(quoteOf(wanted))));
      reading.push(timed(() => matcherOf(transcript).match(quoteOf(wanted))));
      theirs.push(timed(() => differ.diff_main(wanted.quote, text)));
    }
    const [ours, whole, peer] = [median(matching), median(reading), median(theirs)];
    const ratios = [ours / peer, whole / peer].map((ratio) => ratio.toFixed(2).padStart(8));
    return `${alteration.padEnd(14)}${ms(ours)}${ms(whole)}${ms(reading[0] ?? 0)}${ms(peer)}${ratios.join('')}`;
  });
  console.log(
    [
      `Medians of ${ROUNDS}, ${transcript.split(/\s+/).length} words of talk.`,
      'Warm: the transcript has been read. Cold: it is read first. First: cold, and so is the code.',
      '                   warm       cold      first  diff-match-patch  ratios warm, cold',
      ...rows,
    ].join('\n'),
  );
});

test('30 quotations in five hours of talk', () => {
  const batch: Batch = makeBatch(12, { words: 45_000, cases: 42 });
  const transcript = cut(batch.transcript, 45_000);
  const reading: number[] = [];
  const matching: number[] = [];
  for (let round = 0; round < 5; round++) {
    let matcher = matcherOf('');
    reading.push(timed(() => (matcher = matcherOf(transcript))));
    matching.push(
      timed(() => batch.cases.slice(0, 30).map((each) => matcher.match(quoteOf(each)))),
    );
  }
  console.log(
    `${transcript.split(/\s+/).length} words read in${ms(median(reading))}, 30 quotations matched in${ms(median(matching))}.`,
  );
});

test('what is classified right, of more than 2,000 quotations', () => {
  const batches = Array.from({ length: 25 }, (_, index) =>
    makeBatch(2000 + index, { words: 9000, cases: 98 }),
  );
  console.log(printScores(scoreOf(batches.flatMap(tryBatch))));
});

test('what is classified right of the harder quotations, held out', () => {
  const size = { words: 9000, cases: 96 };
  const seeds = Array.from({ length: 12 }, (_, index) => 9000 + index);
  console.log(scoreHarder(seeds.flatMap((seed) => tryHarder(makeHarderBatch(seed, size)))).print);
});
