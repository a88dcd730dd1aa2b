import { useLayoutEffect, useRef } from 'react';

/** Changes only what differs, so that the marks drawn on the rest stay where they are. */
function retype(text: Text, words: string): void {
  const before = text.data;
  const shorter = Math.min(before.length, words.length);
  let head = 0;
  while (head < shorter && before[head] === words[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === words.at(-1 - tail)) tail++;
  text.replaceData(head, before.length - tail - head, words.slice(head, words.length - tail));
}

/** A caption's words where they can be marked, under its field: a text area's own words cannot be. */
export function CaptionMirror({ words }: { readonly words: string }) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const mirror = ref.current;
    if (!mirror) return;
    if (mirror.firstChild instanceof Text) retype(mirror.firstChild, words);
    else mirror.append(words);
  }, [words]);

  return <div ref={ref} className="caption-mirror" aria-hidden="true" />;
}
