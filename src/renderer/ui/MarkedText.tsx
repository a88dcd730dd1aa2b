interface MarkedTextProps {
  readonly parts: readonly { readonly text: string; readonly look: string | null }[];
}

/** Words, some of them marked. */
export function MarkedText({ parts }: MarkedTextProps) {
  return parts.map(({ text, look }, index) =>
    look === null ? (
      <span key={index}>{text}</span>
    ) : (
      <mark key={index} data-look={look}>
        {text}
      </mark>
    ),
  );
}
