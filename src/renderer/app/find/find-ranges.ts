import { placesOf } from '../../../core/text/places-of.ts';

/** Elements whose words stand together: words are not found across their edges. */
const PASSAGES = 'p, h1, h2, h3, li, blockquote, .caption-mirror, [role="textbox"]';

interface Piece {
  readonly node: Text;
  readonly from: number;
}

function point(pieces: readonly Piece[], offset: number, isEnd: boolean): [Text, number] | null {
  const piece = pieces.findLast(({ from }) => (isEnd ? from < offset : from <= offset));
  return piece ? [piece.node, offset - piece.from] : null;
}

/** Every place the words stand under an element, in order. */
export function findRanges(root: Element, words: string): readonly Range[] {
  if (words.trim() === '') return [];
  const passages = new Map<Element, Piece[]>();
  const lengths = new Map<Element, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const passage = text.parentElement?.closest(PASSAGES);
    if (!passage || !root.contains(passage)) continue;
    const from = lengths.get(passage) ?? 0;
    passages.set(passage, [...(passages.get(passage) ?? []), { node: text, from }]);
    lengths.set(passage, from + text.data.length);
  }
  return [...passages.values()].flatMap((pieces) => {
    const text = pieces.map(({ node }) => node.data).join('');
    return placesOf(text, words).flatMap(({ from, to }) => {
      const start = point(pieces, from, false);
      const end = point(pieces, to, true);
      if (!start || !end) return [];
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      return [range];
    });
  });
}
