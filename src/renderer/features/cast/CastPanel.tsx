import { useMemo, useState } from 'react';
import { offerMerges } from '../../../core/quotes/cast/offer-merges.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { mergeCast } from '../../session/cast-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { castLines } from './cast-lines.ts';
import { CastCard } from './CastCard.tsx';
import './cast.css';

/** The people and bodies of the story: what each is called, where, and what they say. */
export function CastPanel() {
  const bench = useBench();
  const reading = useOpen((open) => open.reading);
  const isRead = useOpen((open) => open.isRead);
  const changes = useOpen((open) => open.story.cast);
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = useMemo(
    () => (reading && changes ? castLines(reading, changes) : []),
    [reading, changes],
  );
  const offers = useMemo(() => offerMerges(lines.map(({ member }) => member)), [lines]);

  if (!reading) return <p className="rail-note">Open a story to see who is in it.</p>;
  if (!isRead) return <p className="rail-note">Reading the story…</p>;
  if (lines.length === 0)
    return <p className="rail-note">Nobody yet. People and bodies are listed as they are named.</p>;
  return (
    <>
      {offers.map(({ name, other }) => (
        <div key={`${name} ${other}`} className="merge-offer">
          <p>
            Is <strong>{other}</strong> a slip for <strong>{name}</strong>?
          </p>
          <PushButton onPress={() => mergeCast(bench, name, other)}>Same person</PushButton>
        </div>
      ))}
      <ul role="list" aria-label="Cast">
        {lines.map((line) => (
          <CastCard
            key={line.member.name}
            line={line}
            others={lines.filter((other) => other !== line).map(({ member }) => member.name)}
            isChosen={line.member.name === chosen}
            onChoose={setChosen}
          />
        ))}
      </ul>
    </>
  );
}
