import { countDifferences } from '../../../core/history/compare.ts';
import type { Merge } from '../../../core/merge/merge-stories.ts';
import type { Sides } from '../../../core/merge/side.ts';
import { mergedPage } from '../../../core/merge/merged-page.ts';
import { ChangedDetails } from '../../comparison/ChangedDetails.tsx';
import { ComparedPassage } from '../../comparison/ComparedPassage.tsx';
import { ComparisonPage } from '../../comparison/ComparisonPage.tsx';
import { countWords } from '../../comparison/count-words.ts';
import { whoseWords } from './whose-words.ts';

interface MergedPageViewProps {
  readonly merge: Merge;
  readonly sides: Sides;
  /** The other version, as in “from …”. */
  readonly other: string;
}

/** The page as it will be, in its own type: what came, what went, and whose each passage is. */
export function MergedPageView({ merge, sides, other }: MergedPageViewProps) {
  const { passages, details } = mergedPage(merge, sides);
  const counts = countDifferences(passages.map(({ passage }) => passage));

  return (
    <ComparisonPage
      label="The page as it will be"
      head={
        <span className="compare-count" role="status">
          {countWords(counts)},{' '}
          {merge.base ? 'beside the version both began with' : 'beside the words in this window'}
        </span>
      }
    >
      <ChangedDetails details={details} />
      {passages.map((merged, index) => {
        const whose = whoseWords(merged, other, merge.base);
        return (
          <ComparedPassage key={index} passage={merged.passage}>
            {whose !== '' && <span className="whose">{whose}</span>}
          </ComparedPassage>
        );
      })}
    </ComparisonPage>
  );
}
