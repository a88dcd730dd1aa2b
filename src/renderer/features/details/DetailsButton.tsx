import { useBench, useOpen } from '../../session/bench-context.ts';
import { momentWords } from '../../session/when.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import './details.css';

/** Which desk the story is for and until when it is held, and the way to its details. */
export function DetailsButton() {
  const { clock, dialogs } = useBench();
  const section = useOpen(({ story }) => story.section);
  const embargo = useOpen(({ story }) => story.embargo);
  if (section === null) return null;
  const now = clock.now();
  const isHeld = embargo !== null && new Date(embargo) > now;
  const words = [section, isHeld && `embargo until ${momentWords(embargo, now)}`].filter(Boolean);

  return (
    <PushButton
      look="bare"
      className="details-button"
      aria-label={words.length > 0 ? `${words.join(', ')}. Story details…` : 'Story details…'}
      onPress={() => dialogs.open({ kind: 'details' })}
    >
      {words.join(' · ') || 'Details'}
    </PushButton>
  );
}
