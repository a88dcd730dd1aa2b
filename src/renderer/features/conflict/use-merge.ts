import { useEffect, useState } from 'react';
import type { Merge } from '../../../core/merge/merge-stories.ts';
import { mergeStories } from '../../../core/merge/merge-stories.ts';
import type { OtherVersion } from '../../../ipc/contract.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';

/** Both versions as they were when the other was read: until then, words could still be typed. */
interface ReadMerge {
  readonly merge: Merge;
  /** What the other version is known by when it is united. */
  readonly digest: string;
}

/** Reads another version and lays it beside the open story; null meanwhile. Closes the dialog where that cannot be. */
export function useMerge(story: string, version: OtherVersion): ReadMerge | null {
  const bench = useBench();
  const [read, setRead] = useState<ReadMerge | null>(null);

  useEffect(() => {
    let isShown = true;
    void askOrSay(bench, 'story.other', { id: story, version }).then((other) => {
      if (!isShown) return;
      const ours = bench.session.store.getState().open?.story;
      if (!other || ours?.id !== story) return bench.dialogs.close();
      const { story: theirs, digest, base } = other.value;
      const common = version.kind === 'disk' ? bench.session.savedStory() : base;
      setRead({ merge: mergeStories(common, ours, theirs), digest });
    });
    return () => {
      isShown = false;
    };
  }, [bench, story, version]);

  return read;
}
