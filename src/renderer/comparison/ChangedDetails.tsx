import type { DetailChange } from '../../core/history/compare-details.ts';
import './comparison.css';

/** What else than the words differs between two versions: status, keywords and the like. */
export function ChangedDetails({ details }: { readonly details: readonly DetailChange[] }) {
  if (details.length === 0) return null;
  return (
    <dl className="compared-details" aria-label="Other differences">
      {details.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <del>{before || 'none'}</del> <ins>{after || 'none'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
