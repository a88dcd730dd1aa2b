import { digitalSource } from '../../../core/pictures/digital-source.ts';

/** Says aloud that a machine made a picture, or a part of it; nothing for any other source. */
export function AiMark({ type }: { readonly type: string | undefined }) {
  const source = type ? digitalSource(type) : null;
  if (!source?.madeByAi) return null;
  return (
    <p className="ai-mark">
      <span aria-hidden="true">AI</span> {source.words}
    </p>
  );
}
