import { selectedIn } from '../../session/story-session.ts';
import { matchOf } from '../../session/alignment.ts';
import { useAlignment, useBench, useOpen, useTalkView } from '../../session/bench-context.ts';
import { chooseTranscripts } from '../../session/transcript-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { TalkView } from './TalkView.tsx';
import { TranscriptLine } from './TranscriptLine.tsx';
import './transcripts.css';

/** The story's transcripts, and the talk of one of them. */
export function TranscriptsPanel() {
  const bench = useBench();
  const transcripts = useOpen((open) => open.story.transcripts);
  const selected = useOpen(selectedIn);
  const { file: asked, shows } = useTalkView();
  const talks = useAlignment((state) => state.talks);
  const unread = useAlignment((state) => state.unread);
  const match = useAlignment(({ matches }) => (selected ? matchOf(matches, selected.quote) : null));

  if (!transcripts) return <p className="rail-note">Open a story to add its transcripts.</p>;
  const chosen = transcripts.find(({ file }) => file === asked) ?? transcripts[0];
  const talk = chosen && talks.get(chosen.file);
  const places = match && match.file === chosen?.file ? match.places : [];

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
          />
        ))}
      </ul>
      <div className="transcript-add">
        <PushButton onPress={() => void chooseTranscripts(bench)}>Add transcript…</PushButton>
      </div>
      {talk && (
        <TalkView key={chosen.file} talk={talk} name={chosen.name} places={places} shows={shows} />
      )}
    </div>
  );
}
