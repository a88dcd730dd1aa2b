import { STORY_STATUSES } from '../../../core/story/story.ts';
import type { Age, LibraryFilter } from '../../session/library-filter.ts';
import { AGES, NO_FILTER } from '../../session/library-filter.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface ListFilterProps {
  readonly filter: LibraryFilter;
  readonly onChange: (filter: LibraryFilter) => void;
}

const AGE_WORDS: Readonly<Record<Age, string>> = {
  any: 'Any day',
  today: 'Today',
  week: 'Last 7 days',
  month: 'Last 30 days',
};

/** Which stories the list shows: by status, day, person, and what is still to be checked. */
export function ListFilter({ filter, onChange }: ListFilterProps) {
  const isOn = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

  return (
    <div className="list-filter" role="group" aria-label="Filter stories">
      <select
        aria-label="Status"
        value={filter.status ?? ''}
        onChange={(event) => {
          const status = STORY_STATUSES.find((each) => each === event.target.value) ?? null;
          onChange({ ...filter, status });
        }}
      >
        <option value="">Any status</option>
        {STORY_STATUSES.map((status) => (
          <option key={status} value={status}>
            {status}
          </option>
        ))}
      </select>
      <select
        aria-label="Changed"
        value={filter.age}
        onChange={(event) => {
          const age = AGES.find((each) => each === event.target.value) ?? 'any';
          onChange({ ...filter, age });
        }}
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
        onChange={(event) => onChange({ ...filter, person: event.target.value })}
      />
      <label>
        <input
          type="checkbox"
          checked={filter.hasUnchecked}
          onChange={(event) => onChange({ ...filter, hasUnchecked: event.target.checked })}
        />
        Has unchecked quotes
      </label>
      {isOn && (
        <PushButton look="bare" onPress={() => onChange(NO_FILTER)}>
          Show all
        </PushButton>
      )}
    </div>
  );
}
