import { STORY_STATUSES } from '../../../core/story/story.ts';
import { AGE_WORDS } from '../../session/filter-words.ts';
import type { LibraryFilter } from '../../session/library-filter.ts';
import { AGES } from '../../session/library-filter.ts';

interface ListFilterProps {
  readonly filter: LibraryFilter;
  /** The desks there are. */
  readonly desks: readonly string[];
  readonly onChange: (filter: LibraryFilter) => void;
}

/** Which stories the list shows: by status, desk, day, person, and what is still to be checked. */
export function ListFilter({ filter, desks, onChange }: ListFilterProps) {
  const change = (parts: Partial<LibraryFilter>): void => onChange({ ...filter, ...parts });

  return (
    <div className="list-filter" role="group" aria-label="Filter stories">
      <select
        aria-label="Status"
        value={filter.status ?? ''}
        onChange={({ target: { value } }) =>
          change({ status: STORY_STATUSES.find((each) => each === value) ?? null })
        }
      >
        <option value="">Any status</option>
        {STORY_STATUSES.map((status) => (
          <option key={status} value={status}>
            {status}
          </option>
        ))}
      </select>
      <select
        aria-label="Desk"
        value={filter.desk}
        onChange={({ target: { value } }) => change({ desk: value })}
      >
        <option value="">Any desk</option>
        {[...new Set([...desks, ...(filter.desk === '' ? [] : [filter.desk])])].map((desk) => (
          <option key={desk} value={desk}>
            {desk}
          </option>
        ))}
      </select>
      <select
        aria-label="Changed"
        value={filter.age}
        onChange={({ target: { value } }) =>
          change({ age: AGES.find((each) => each === value) ?? 'any' })
        }
      >
        {AGES.map((age) => (
          <option key={age} value={age}>
            {AGE_WORDS[age]}
          </option>
        ))}
      </select>
      <input
        aria-label="Person"
        placeholder="Person"
        value={filter.person}
        onChange={({ target: { value } }) => change({ person: value })}
      />
      {filter.age === 'between' && (
        <>
          <input
            type="date"
            aria-label="Changed from"
            value={filter.from}
            max={filter.to}
            onChange={({ target: { value } }) => change({ from: value })}
          />
          <input
            type="date"
            aria-label="Changed to"
            value={filter.to}
            min={filter.from}
            onChange={({ target: { value } }) => change({ to: value })}
          />
        </>
      )}
      <label>
        <input
          type="checkbox"
          checked={filter.hasUnchecked}
          onChange={({ target: { checked } }) => change({ hasUnchecked: checked })}
        />
        Has unchecked quotes
      </label>
    </div>
  );
}
