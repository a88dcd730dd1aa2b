import type { Finding } from '../../../core/checks/finding.ts';
import type { Picture } from '../../../core/story/block.ts';
import { pictureUrl } from '../../../ipc/origin.ts';
import { missingFrom } from './missing.ts';

interface PictureCardProps {
  readonly storyId: string;
  readonly picture: Picture;
  /** What the rules noticed about it. */
  readonly findings: readonly Finding[];
  readonly onGoTo: () => void;
}

/** One picture: what it is, its three fields, and what is missing. */
export function PictureCard({ storyId, picture, findings, onGoTo }: PictureCardProps) {
  const { image, caption, credit, alt } = picture;
  const missing = missingFrom(picture);
  const repeated = findings.filter(({ rule }) => rule === 'caption repeated');

  return (
    <li className="picture-card">
      <button type="button" className="picture-go" onClick={onGoTo}>
        {image ? (
          <img className="picture-thumb" src={pictureUrl(storyId, image.file, 'list')} alt="" />
        ) : (
          <span className="picture-thumb picture-awaited">To come</span>
        )}
        <span className="picture-facts">
          <span className="picture-caption">
            {caption || 'No caption'} {credit && <span className="picture-credit">{credit}</span>}
          </span>
          {alt && <span className="picture-alt">Alt text: {alt}</span>}
          <span
            className="picture-state"
            data-look={missing.length === 0 ? 'verified' : 'unchecked'}
          >
            {missing.length === 0 ? '✓ Complete' : `• Missing: ${missing.join(', ')}`}
          </span>
          {repeated.map(({ message }) => (
            <span key={message} className="picture-finding">
              {message}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}
