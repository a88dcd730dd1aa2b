import { useBench, useLibrary } from '../../session/bench-context.ts';
import { chooseLibrary } from '../../session/library-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import './page.css';

/** What the page says while no story is on it. */
export function EmptyPage() {
  const library = useLibrary();
  if (!library)
    return (
      <div className="empty-page">
        <h1>No library is open</h1>
        <p>Its folder could not be read. Plug its disk in and start Stet again, or open another.</p>
        <OpenLibrary />
      </div>
    );
  if (library.stories.length > 0)
    return (
      <div className="empty-page">
        <h1>No story is open</h1>
        <p>Pick one from the list, or begin a new one.</p>
      </div>
    );
  return (
    <div className="empty-page">
      <h1>An empty library</h1>
      <p>
        Press New story to begin one, or Import… to bring copy in from a text file. A file dropped
        anywhere on the window is imported too.
      </p>
      <p className="folder-name">{library.folder}</p>
    </div>
  );
}

function OpenLibrary() {
  const bench = useBench();
  return (
    <PushButton look="main" onPress={() => void chooseLibrary(bench)}>
      Open another library…
    </PushButton>
  );
}
