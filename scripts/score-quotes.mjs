#!/usr/bin/env node
// Scores the quote engine on a gold file: node scripts/score-quotes.mjs [GOLD.json] [--half even|odd] [--json]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const project = join(import.meta.dirname, '..');
const shared = join(project, '..', 'shared', 'data', 'quotes');
const cache = join(project, 'node_modules', '.cache', 'score-quotes');

/**
 * @typedef {object} Engine
 * @property {typeof import('../src/core/quotes/find-quotes.ts').findQuotes} findQuotes
 * @property {typeof import('../src/core/quotes/quote-reader.ts').createQuoteReader} createQuoteReader
 * @property {typeof import('../src/core/text/plain-text-passages.ts').plainTextPassages} plainTextPassages
 */

/**
 * The engine, bundled from its TypeScript as the app has it.
 * @returns {Promise<Engine>}
 */
export async function loadEngine() {
  const core = join(project, 'src', 'core');
  const files = ['quotes/find-quotes', 'quotes/quote-reader', 'text/plain-text-passages'];
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: cache,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(files.map((file) => [basename(file), join(core, `${file}.ts`)])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(cache, `${basename(file)}.mjs`)).href)),
  );
  return Object.assign({}, ...modules);
}

/**
 * One story's quotes as the scorer reads them: offsets into the whole text.
 * @param {Engine} engine
 * @param {string} text
 */
export function predict({ findQuotes, plainTextPassages }, text) {
  const passages = plainTextPassages(text);
  const offsetOf = (/** @type {{ passage: number }} */ place) =>
    passages[place.passage]?.offset ?? 0;
  return findQuotes(passages).map((quote) => {
    const offset = offsetOf(quote.place);
    const { speaker } = quote;
    const at = speaker?.place ? offsetOf(speaker.place) : 0;
    return {
      start: offset + quote.place.range.from,
      end: offset + quote.place.range.to,
      type: quote.kind === 'direct' || quote.kind === 'block' ? 'direct' : 'mixed',
      kind: quote.kind,
      confidence: quote.confidence,
      reason: quote.reason,
      cue: quote.cue?.text,
      ...(speaker && {
        speaker: speaker.mention,
        ...(speaker.name && { fullName: speaker.name }),
        ...(speaker.place && {
          speakerStart: at + speaker.place.range.from,
          speakerEnd: at + speaker.place.range.to,
        }),
      }),
    };
  });
}

async function main() {
  const args = process.argv.slice(2);
  const gold = args.find((arg) => arg.endsWith('.json')) ?? join(shared, 'polnear-dev.json');
  if (!existsSync(gold)) {
    console.log(`There is no gold file at ${gold}; nothing was scored.`);
    return;
  }
  const engine = await loadEngine();
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : null;
  /** @type {readonly { id: string, text: string }[]} */
  const all = JSON.parse(readFileSync(gold, 'utf8'));
  const stories = all.filter((_, index) => !half || (index % 2 === 0) === (half === 'even'));
  mkdirSync(cache, { recursive: true });
  const goldFile = join(cache, 'gold.json');
  const predictions = join(cache, 'predictions.json');
  const started = performance.now();
  const found = stories.map(({ id, text }) => ({ id, quotes: predict(engine, text) }));
  const spent = performance.now() - started;
  writeFileSync(goldFile, JSON.stringify(stories));
  writeFileSync(predictions, JSON.stringify(found));
  const scorer = join(shared, 'score.mjs');
  const flags = args.includes('--json') ? ['--json'] : [];
  console.log(
    execFileSync('node', [scorer, goldFile, predictions, ...flags], { encoding: 'utf8' }),
  );
  if (flags.length === 0) console.log(`${stories.length} stories in ${spent.toFixed(0)} ms`);
}

if (process.argv[1] === import.meta.filename) await main();
