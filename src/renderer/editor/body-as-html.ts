import { assertNever } from '../../core/schema/assert-never.ts';
import type { Block, ListItem } from '../../core/story/block.ts';
import type { Run } from '../../core/story/runs.ts';

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function runAsHtml(run: Run): string {
  const text = escape(run.text).replaceAll('\n', '<br>');
  const italic = run.italic ? `<em>${text}</em>` : text;
  const bold = run.bold ? `<strong>${italic}</strong>` : italic;
  return run.link === undefined ? bold : `<a href="${escape(run.link)}">${bold}</a>`;
}

function runsAsHtml(runs: readonly Run[]): string {
  return runs.map(runAsHtml).join('');
}

function listAsHtml(tag: 'ul' | 'ol', items: readonly ListItem[]): string {
  const inside = items.map(
    (item) =>
      `<li>${runsAsHtml(item.runs)}${item.items.length > 0 ? listAsHtml(tag, item.items) : ''}</li>`,
  );
  return `<${tag}>${inside.join('')}</${tag}>`;
}

function blockAsHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runsAsHtml(block.runs)}</p>`;
    case 'heading':
      return `<h${block.level}>${runsAsHtml(block.runs)}</h${block.level}>`;
    case 'list':
      return listAsHtml(block.style === 'numbered' ? 'ol' : 'ul', block.items);
    case 'block quote':
      return `<blockquote>${block.paragraphs.map((runs) => `<p>${runsAsHtml(runs)}</p>`).join('')}</blockquote>`;
    case 'picture': {
      const credit = block.credit === '' ? '' : ` (${block.credit})`;
      return `<p>${escape(block.caption + credit)}</p>`;
    }
    case 'divider':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

/** Blocks as the rich text other programs take from the clipboard; a lone paragraph as its words only. */
export function bodyAsHtml(blocks: readonly Block[]): string {
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'paragraph') return runsAsHtml(only.runs);
  return blocks.map(blockAsHtml).join('');
}
