import type { Root } from 'mdast';
import { parse } from 'yaml';
import type { GivenFields } from './story-from-blocks.ts';

type Fields = Readonly<Record<string, unknown>>;

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A value as words: text as it is, a number or a list joined, an author's name out of a mapping. */
function words(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ');
  return words(asFields(value)['name'] ?? '');
}

function list(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(words).filter(Boolean);
}

/** YAML as fields. Text that is not YAML, or repeats itself without end, has none. */
function fieldsOf(yaml: string): Fields {
  try {
    return asFields(parse(yaml, { maxAliasCount: 100 }));
  } catch {
    return {};
  }
}

/** The story's fields in a document's front matter, under the names site generators give them. */
export function fieldsInFrontMatter(tree: Root): GivenFields {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return {};
  const fields = fieldsOf(first.value);
  const all: Fields = { ...asFields(fields['params']), ...fields };
  const named = (...names: string[]): string =>
    names.map((name) => words(all[name] ?? '')).find(Boolean) ?? '';
  const language = named('language', 'lang');
  const slug = named('slug');
  return {
    headline: named('title', 'headline'),
    standfirst: named('standfirst', 'description', 'summary', 'excerpt'),
    byline: named('byline', 'author', 'authors'),
    dateline: named('dateline'),
    section: named('section', 'categories', 'category'),
    keywords: list(all['keywords'] ?? all['tags'] ?? []),
    ...(slug && { slug }),
    ...(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) && { language }),
  };
}
