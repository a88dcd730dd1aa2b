import { useLibrary } from '../../session/bench-context.ts';
import './page.css';

/** What the page says while no story is on it. */
export function EmptyPage() {
  const library = useLibrary();
  const isEmpty = library !== null && library.stories.length === 0;

  return (
    <div className="empty-page">
      <h1>{isEmpty ? 'An empty library' : 'No story is open'}</h1>
      <p>
        {isEmpty
          ? 'Press New story to begin one, or Import… to bring copy in from a text file. A file dropped anywhere on the window is imported too.'
          : 'Pick one from the list, or begin a new one.'}
      </p>
      {isEmpty && <p className="folder-name">{library.folder}</p>}
    </div>
  );
}
