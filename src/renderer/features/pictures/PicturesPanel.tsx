import { useBench, useOpen } from '../../session/bench-context.ts';
import { PictureCard } from './PictureCard.tsx';
import './pictures.css';

/** Every picture of the story and what it still lacks. */
export function PicturesPanel() {
  const bench = useBench();
  const story = useOpen((open) => open.story.id);
  const body = useOpen((open) => open.story.body);
  const findings = useOpen((open) => open.reading.findings) ?? [];

  if (story === null || body === null)
    return <p className="rail-note">Open a story to see its pictures.</p>;
  const pictures = body.flatMap((block, index) =>
    block.kind === 'picture' ? [{ picture: block, index }] : [],
  );
  if (pictures.length === 0)
    return (
      <p className="rail-note">
        No pictures yet. Drop one on the page, paste one, or choose one from Insert.
      </p>
    );
  return (
    <ul role="list" aria-label="Pictures">
      {pictures.map(({ picture, index }) => (
        <PictureCard
          key={index}
          storyId={story}
          picture={picture}
          findings={findings.filter(
            ({ subject }) => subject.kind === 'block' && subject.block === index,
          )}
          onGoTo={() => bench.page.current()?.showBlock(index)}
        />
      ))}
    </ul>
  );
}
