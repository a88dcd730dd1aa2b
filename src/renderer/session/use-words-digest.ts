import { useEffect, useState } from 'react';
import { useOpen } from './bench-context.ts';
import { digestOfWords } from './words-digest.ts';

/** The digest of the open story's words as they stand; null until it is known. */
export function useWordsDigest(): string | null {
  const story = useOpen((open) => open.story);
  const [known, setKnown] = useState<{ readonly of: unknown; readonly digest: string } | null>(
    null,
  );

  useEffect(() => {
    let isStale = false;
    if (story)
      void digestOfWords(story).then((digest) => {
        if (!isStale) setKnown({ of: story, digest });
      });
    return () => {
      isStale = true;
    };
  }, [story]);

  return known?.of === story ? known.digest : null;
}
