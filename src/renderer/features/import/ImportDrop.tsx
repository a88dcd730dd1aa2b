import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useBench } from '../../session/bench-context.ts';
import { importFiles } from '../../session/import-acts.ts';
import './import.css';

function isPicture({ type }: { readonly type: string }): boolean {
  return type.startsWith('image/');
}

/** Files that would be imported as stories. Pictures are the page's to take. */
function holdsCopy(event: DragEvent): boolean {
  const items = [...event.dataTransfer.items].filter(({ kind }) => kind === 'file');
  return items.length > 0 && !items.every(isPicture);
}

/** Takes text files dropped anywhere on the window and imports them. */
export function ImportDrop({ children }: { readonly children: ReactNode }) {
  const bench = useBench();
  const [isOver, setIsOver] = useState(false);

  return (
    <div
      className="import-drop"
      onDragOverCapture={(event) => {
        if (!holdsCopy(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDropCapture={(event) => {
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length === 0 || files.every(isPicture)) return;
        event.preventDefault();
        event.stopPropagation();
        void importFiles(
          bench,
          files.filter((file) => !isPicture(file)),
        );
      }}
    >
      {children}
      {isOver && <p className="import-here">Drop to import as a story</p>}
    </div>
  );
}
