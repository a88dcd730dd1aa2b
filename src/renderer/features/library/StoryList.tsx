import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { StorySummary } from '../../../ipc/contract.ts';
import { useBench, useLibrary, useListView, useOpen } from '../../session/bench-context.ts';
import { chooseImport } from '../../session/import-acts.ts';
import { openFound } from '../../session/found-acts.ts';
import { newStory } from '../../session/library-acts.ts';
import { filterWords } from '../../session/filter-words.ts';
import type { LibraryFilter } from '../../session/library-filter.ts';
import { desksOf, passes, storiesShown } from '../../session/library-filter.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { FilterParts } from './FilterParts.tsx';
import { ListFilter } from './ListFilter.tsx';
import { StoryLine } from './StoryLine.tsx';
import { askBeforeTrash, askForName, StoryMenu } from './StoryMenu.tsx';
import { useSearch } from './use-search.ts';
import './library.css';

/** So many lines are drawn at first, and more of them as the list is scrolled. */
const LINES = 40;

const NO_STORIES: readonly StorySummary[] = [];

function countWords(shown: number, found: number): string {
  const counted = (count: number): string => count.toLocaleString('en-NZ');
  if (found > shown && shown > 0) return `The best ${counted(shown)} of ${counted(found)} stories`;
  return shown === 1 ? 'One story' : `${counted(shown)} stories`;
}

/** The library's stories, latest change first, or those found, best first. */
export function StoryList() {
  const bench = useBench();
  const library = useLibrary();
  const openId = useOpen(({ story }) => story.id);
  const { typed, filter, isFiltering } = useListView();
  const [drawn, setDrawn] = useState(LINES);
  const [menuOf, setMenuOf] = useState<StorySummary | null>(null);
  const menuAt = useRef<HTMLElement | null>(null);
  const lines = useRef<HTMLUListElement | null>(null);

  const stories = library?.stories ?? NO_STORIES;
  const isFiltered = filterWords(filter).length > 0;
  const among = useMemo(
    () =>
      isFiltered
        ? stories.filter((story) => passes(story, filter, bench.clock.now())).map(({ id }) => id)
        : null,
    [bench.clock, stories, filter, isFiltered],
  );
  const { found, reading } = useSearch(typed, among);
  const read = library?.reading ?? reading;
  const now = bench.clock.now();
  const shown = storiesShown(stories, typed, found.hits, filter, now);
  const setFilter = (next: LibraryFilter): void => bench.listView.setState({ filter: next });

  function openMenu(story: StorySummary, target: HTMLElement): void {
    menuAt.current = target;
    setMenuOf(story);
  }

  function moveFocus(step: 1 | -1): void {
    const buttons = [...(lines.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + step) % Math.max(1, buttons.length))?.focus();
  }

  function act(event: KeyboardEvent, story: StorySummary): void {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveFocus(1),
      ArrowUp: () => moveFocus(-1),
      F2: () => askForName(bench, story),
      Delete: () => askBeforeTrash(bench, story),
    };
    const run = acts[event.key];
    if (!run || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    run();
  }

  return (
    <>
      <div className="list-head">
        <PushButton onPress={() => void newStory(bench)}>New story</PushButton>
        <PushButton look="bare" onPress={() => void chooseImport(bench)}>
          Import…
        </PushButton>
      </div>
      <SearchField
        aria-label="Search stories"
        className="list-search"
        value={typed}
        onChange={(words) => bench.listView.setState({ typed: words })}
      >
        <Input
          className="line"
          placeholder="Search stories"
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              lines.current?.querySelector('button')?.focus();
            }
          }}
        />
      </SearchField>
      <button
        type="button"
        className="list-filter-toggle"
        aria-expanded={isFiltering}
        onClick={() => {
          bench.listView.setState({ isFiltering: !isFiltering });
        }}
      >
        {isFiltering ? 'Hide filters' : 'Filters'}
      </button>
      {isFiltering && <ListFilter filter={filter} desks={desksOf(stories)} onChange={setFilter} />}
      <FilterParts filter={filter} onChange={setFilter} />
      {read && (
        <p className="list-count">
          Reading {read.read.toLocaleString('en-NZ')} of {read.of.toLocaleString('en-NZ')} stories…
        </p>
      )}
      {(isFiltered || typed.trim() !== '') && (
        <p className="list-count" role="status">
          {countWords(shown.length, found.total)}
        </p>
      )}
      <ul
        role="list"
        aria-label="Stories"
        className="story-list"
        ref={lines}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (drawn < shown.length && scrollTop + 2 * clientHeight > scrollHeight)
            setDrawn(drawn + LINES);
        }}
      >
        {shown.slice(0, drawn).map(({ story, context }) => (
          <li key={story.id} onKeyDown={(event) => act(event, story)}>
            <StoryLine
              story={story}
              context={context}
              isOpen={story.id === openId}
              now={now}
              onOpen={() => void openFound(bench, story.id, context)}
              onMenu={(target) => openMenu(story, target)}
            />
          </li>
        ))}
      </ul>
      {library && stories.length === 0 && (
        <p className="list-note">No stories yet. Begin one, or import copy from a text file.</p>
      )}
      {stories.length > 0 && shown.length === 0 && (
        <p className="list-note">No story is like that.</p>
      )}
      {library && library.unreadable.length > 0 && (
        <section className="unreadable" aria-label="Could not be read">
          <h2>Could not be read</h2>
          <ul role="list">
            {library.unreadable.map(({ folder, message }) => (
              <li key={folder}>
                <strong>{folder}</strong> {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {menuOf && <StoryMenu story={menuOf} at={menuAt} onClose={() => setMenuOf(null)} />}
    </>
  );
}
