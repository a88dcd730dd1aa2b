import { filterWords } from '../../session/filter-words.ts';
import type { LibraryFilter } from '../../session/library-filter.ts';
import { NO_FILTER } from '../../session/library-filter.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface FilterPartsProps {
  readonly filter: LibraryFilter;
  readonly onChange: (filter: LibraryFilter) => void;
}

/** What the list is filtered by, in words, each with its way out. */
export function FilterParts({ filter, onChange }: FilterPartsProps) {
  const parts = filterWords(filter);
  if (parts.length === 0) return null;

  return (
    <div className="filter-parts" role="group" aria-label="Filtered by">
      {parts.map(({ words, without }) => (
        <PushButton key={words} aria-label={`Clear ${words}`} onPress={() => onChange(without)}>
          {words} <span aria-hidden="true">×</span>
        </PushButton>
      ))}
      {parts.length > 1 && (
        <PushButton look="bare" onPress={() => onChange(NO_FILTER)}>
          Show all
        </PushButton>
      )}
    </div>
  );
}
