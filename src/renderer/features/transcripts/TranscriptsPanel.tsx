import { useMemo, useState } from 'react';
import { selectedIn } from '../../session/story-session.ts';
import { matchOf } from '../../session/alignment.ts';
import { useAlignment, useBench, useOpen, useTalkView } from '../../session/bench-context.ts';
import { chooseTranscripts } from '../../session/transcript-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { AlignmentNote } from './AlignmentNote.tsx';
import { placeAfter, searchTalks } from './search-talks.ts';
import { TalkSearch } from './TalkSearch.tsx';
import { TalkView } from './TalkView.tsx';
import { TranscriptLine } from './TranscriptLine.tsx';
import './transcripts.css';

/** The story's transcripts, the search of them all, and the talk of one of them. */
export function TranscriptsPanel() {
  const bench = useBench();
  const transcripts = useOpen((open) => open.story.transcripts);
  const selected = useOpen(selectedIn);
  const { file: asked, shows, typed } = useTalkView();
  const talks = useAlignment((state) => state.talks);
  const unread = useAlignment((state) => state.unread);
  const match = useAlignment(({ matches }) => (selected ? matchOf(matches, selected.quote) : null));
  const [at, setAt] = useState(-1);
  const found = useMemo(
    () => searchTalks(transcripts ?? [], talks, typed),
    [transcripts, talks, typed],
  );

  if (!transcripts) return <p className="rail-note">Open a story to add its transcripts.</p>;
  const chosen = transcripts.find(({ file }) => file === asked) ?? transcripts[0];
  const talk = chosen && talks.get(chosen.file);
  const places = match && match.file === chosen?.file ? match.places : [];
  // A place is shown while its transcript is: whoever turns to another starts from there.
  const now = found[at]?.file === chosen?.file ? (found[at] ?? null) : null;
  const shownAt = now ? at : -1;

  /** What is typed is shown in the transcript in sight; the others are not turned to before somebody asks. */
  function search(words: string): void {
    bench.talk.seek(words);
    setAt(
      searchTalks(transcripts ?? [], talks, words).findIndex(({ file }) => file === chosen?.file),
    );
  }

  function step(by: 1 | -1): void {
    const next = placeAfter(found, shownAt, by, transcripts ?? [], chosen?.file ?? null);
    const file = found[next]?.file;
    setAt(next);
    if (file !== undefined && file !== chosen?.file) bench.talk.choose(file);
  }

  return (
    <div className="transcripts" data-takes="transcripts">
      {transcripts.length === 0 && (
        <p className="rail-note">
          No transcripts yet. Drop one here: plain text, .srt, .vtt or Word. Every quotation is then
          compared with what was said.
        </p>
      )}
      <ul role="list" aria-label="Transcripts" className="transcript-list">
        {transcripts.map((transcript) => (
          <TranscriptLine
            key={transcript.file}
            transcript={transcript}
            talk={talks.get(transcript.file) ?? null}
            problem={unread.get(transcript.file) ?? null}
            isChosen={transcript === chosen}
            found={
              typed.trim() === ''
                ? null
                : found.filter(({ file }) => file === transcript.file).length
            }
          />
        ))}
      </ul>
      <div className="transcript-add">
        <PushButton onPress={() => void chooseTranscripts(bench)}>Add transcript…</PushButton>
      </div>
      <AlignmentNote />
      {talks.size > 0 && (
        <TalkSearch
          typed={typed}
          count={found.length}
          at={shownAt}
          onType={search}
          onStep={step}
          onLeave={() => document.querySelector<HTMLElement>('.talk')?.focus()}
        />
      )}
      {talk && (
        <TalkView
          key={chosen.file}
          talk={talk}
          name={chosen.name}
          places={places}
          shows={shows}
          found={found.filter(({ file }) => file === chosen.file)}
          now={now}
        />
      )}
    </div>
  );
}
