import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useBench } from '../../session/bench-context.ts';
import { importFiles } from '../../session/import-acts.ts';
import { addTranscripts } from '../../session/transcript-acts.ts';
import './import.css';

function isPicture({ type }: { readonly type: string }): boolean {
  return type.startsWith('image/');
}

/** Files that would be imported as stories. Pictures are the page's to take. */
function holdsCopy(event: DragEvent): boolean {
  const items = [...event.dataTransfer.items].filter(({ kind }) => kind === 'file');
  return items.length > 0 && !items.every(isPicture);
}

/** Subtitles are nothing but transcripts; on the Transcripts tab, everything is one. */
function isSubtitles({ name, type }: { readonly name?: string; readonly type: string }): boolean {
  return /\.(?:srt|vtt)$/i.test(name ?? '') || /^(?:text\/vtt|application\/x-subrip)$/.test(type);
}

function isOnTranscripts({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes="transcripts"]') !== null;
}

type Dropping = 'a story' | 'a transcript';

function droppingOf(event: DragEvent): Dropping {
  const items = [...event.dataTransfer.items].filter(({ kind }) => kind === 'file');
  return isOnTranscripts(event) || items.every(isSubtitles) ? 'a transcript' : 'a story';
}

/** Takes text files dropped anywhere on the window: stories are imported, transcripts added to the open story. */
export function ImportDrop({ children }: { readonly children: ReactNode }) {
  const bench = useBench();
  const [over, setOver] = useState<Dropping | null>(null);

  return (
    <div
      className="import-drop"
      onDragOverCapture={(event) => {
        if (!holdsCopy(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(droppingOf(event));
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(null);
      }}
      onDropCapture={(event) => {
        setOver(null);
        const files = [...event.dataTransfer.files];
        if (files.length === 0 || files.every(isPicture)) return;
        event.preventDefault();
        event.stopPropagation();
        const copy = files.filter((file) => !isPicture(file));
        const talk = isOnTranscripts(event) ? copy : copy.filter(isSubtitles);
        const stories = copy.filter((file) => !talk.includes(file));
        if (talk.length > 0) void addTranscripts(bench, talk);
        if (stories.length > 0) void importFiles(bench, stories);
      }}
    >
      {children}
      {over === 'a story' && <p className="import-here">Drop to import as a story</p>}
      {over === 'a transcript' && <p className="import-here">Drop to add as a transcript</p>}
    </div>
  );
}
