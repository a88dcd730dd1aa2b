import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/score-quotes.mjs';
import type { Passage } from '../../../src/core/text/passage.ts';
import { loadGold } from '../../fixtures/quotes/load-gold.ts';

const development = join(import.meta.dirname, '../../../../shared/data/quotes/polnear-dev.json');

// Bundled as the app has it: in the test runner every import is looked up anew, which is several times slower.
const { findQuotes, createQuoteReader, plainTextPassages } = await loadEngine();

interface DevelopmentStory {
  readonly id: string;
  readonly text: string;
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

/** Processor milliseconds one go takes: other programs do not count. */
function spent(go: () => unknown): number {
  const from = process.cpuUsage();
  go();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The middle of several goes, after as many to warm up. */
function timed(go: () => unknown, rounds: number): number {
  for (let warm = 0; warm < rounds; warm++) go();
  return percentile(
    Array.from({ length: rounds }, () => spent(go)),
    0.5,
  );
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

describe('quotes', () => {
  const own = loadGold().map(({ text }) => text);

  it('words per second, attribution included, against compromise', () => {
    const words = wordsIn(own);
    const read = () => own.map((text) => findQuotes(plainTextPassages(text)));
    const compromise = () => own.map((text): unknown => nlp(text).quotations().json());
    timed(read, 10);
    timed(compromise, 1);
    let ours = 0;
    let theirs = 0;
    const rounds = 4; // turn about, so that a busy machine is as busy for both
    for (let round = 0; round < rounds; round++) {
      ours += timed(read, 5) / rounds;
      theirs += spent(compromise) / rounds;
    }
    const rate = (milliseconds: number) => Math.round((words / milliseconds) * 1000);
    console.log(
      `Stet ${rate(ours)} words/s, compromise ${rate(theirs)} words/s: ${(theirs / ours).toFixed(1)} times as fast`,
    );
    expect(ours).toBeGreaterThan(0);
  });

  it.skipIf(!existsSync(development))('the slowest development story', () => {
    const stories = JSON.parse(readFileSync(development, 'utf8')) as readonly DevelopmentStory[];
    const read = stories.map(({ id, text }) => {
      const passages = plainTextPassages(text);
      return { id, milliseconds: timed(() => findQuotes(passages), 3) };
    });
    const slowest = read.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
    console.log(`slowest of ${read.length}: ${slowest.milliseconds.toFixed(1)} ms (${slowest.id})`);
    expect(read.length).toBeGreaterThan(0);
  });

  it.each([10, 100, 1_000, 2_000, 10_000])('a keystroke in %i paragraphs', (count) => {
    const paragraphs = own.flatMap((text) =>
      plainTextPassages(text).map(({ text: line }): Passage => ({ role: 'paragraph', text: line })),
    );
    let story: readonly Passage[] = Array.from({ length: count }, (_, index) => {
      const { text } = paragraphs[index % paragraphs.length] as Passage;
      return { role: 'paragraph', text };
    });
    const reader = createQuoteReader();
    reader.read(story);
    const typed =
      ' The board met again on Tuesday, and there was “little to say” about what it would cost, said Harriet Bowe.';
    const times: number[] = [];
    for (let key = 0; key < 600; key++) {
      const at = (Math.floor(key / typed.length) * 7919 + (count >> 1)) % count;
      const { text, role } = story[at] as Passage;
      const letter = typed[key % typed.length] ?? ' ';
      story = story.with(at, { role, text: text + letter });
      const from = performance.now();
      reader.read(story);
      times.push(performance.now() - from);
    }
    const kept = times.slice(100);
    console.log(
      `${count} paragraphs: p50 ${percentile(kept, 0.5).toFixed(3)} ms, p95 ${percentile(kept, 0.95).toFixed(3)} ms, worst ${percentile(kept, 1).toFixed(1)} ms`,
    );
    expect(kept.length).toBeGreaterThan(0);
  });
});
