import type { Emphasis, Parents, RootContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { gfmToMarkdown } from 'mdast-util-gfm';

/**
 * Italics as `_so_`, but `*so*` inside a word, where `_` does not count as a mark. Where a bold mark stands beside
 * as well, `****` could be read two ways, so there it is `_` and the letters around it are written as references.
 */
const emphasis: Handle = (node: Emphasis, parent: Parents | undefined, state, info) => {
  const { options } = state;
  const beside = info.before.slice(-1) + info.after.slice(0, 1);
  const first = node.children[0]?.type;
  const last = node.children.at(-1)?.type;
  const star =
    /[\p{L}\p{N}]/u.test(beside) &&
    !beside.includes('*') &&
    first !== 'strong' &&
    last !== 'strong';
  options.emphasis = star ? '*' : '_';
  const printed = defaultHandlers.emphasis(node, parent, state, info);
  options.emphasis = '_';
  return printed;
};
Object.assign(emphasis, { peek: () => '_' });

/**
 * The printer writes references by code unit, which cuts characters outside the basic plane in two; this joins
 * them. Nothing else in the text can look like this: a `&` of the story's own is escaped.
 */
function withWholeReferences(markdown: string): string {
  const reference = (high: number, low: number): string =>
    `&#x${((high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000).toString(16).toUpperCase()};`;
  return markdown
    .replace(/([\ud800-\udbff])&#x(D[C-F][0-9A-F]{2});/g, (_, high: string, low: string) =>
      reference(high.charCodeAt(0), parseInt(low, 16)),
    )
    .replace(/&#x(D[89AB][0-9A-F]{2});([\udc00-\udfff])/g, (_, high: string, low: string) =>
      reference(parseInt(high, 16), low.charCodeAt(0)),
    );
}

/** mdast as Markdown that CommonMark and GitHub's readers take alike. */
export function printMarkdown(children: readonly RootContent[]): string {
  const printed = toMarkdown(
    { type: 'root', children: [...children] },
    {
      extensions: [gfmToMarkdown()],
      handlers: { emphasis },
      bullet: '-',
      emphasis: '_',
      rule: '*',
      listItemIndent: 'one',
    },
  );
  return withWholeReferences(printed);
}
