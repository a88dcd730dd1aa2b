import type { Finding } from '../../../core/checks/finding.ts';
import { findingLines } from './finding-lines.ts';
import { FindingWords } from './FindingWords.tsx';

/** What the rules noticed in the story. */
export interface PicturesFindings {
  readonly all: readonly Finding[];
  /** Goes to what a finding is about, from the picture of that index in the body. */
  readonly onGoTo: (finding: Finding, from: number) => void;
}

interface PictureFindingsProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
  /** Escape: back to the picture as a whole. */
  readonly onEscape: () => void;
}

/** What was noticed about a picture, under its fields; each line leads to the words it is about. */
export function PictureFindings({ findings, onGoTo, onEscape }: PictureFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul
      role="list"
      aria-label="Findings"
      className="picture-findings"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
      }}
    >
      {findingLines(findings).map(({ words, finding }) => (
        <li key={finding.rule + words}>
          <button type="button" onClick={() => onGoTo(finding)}>
            <FindingWords level={finding.level} words={words} />
          </button>
        </li>
      ))}
    </ul>
  );
}
