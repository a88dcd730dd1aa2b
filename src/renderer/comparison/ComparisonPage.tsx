import { useRef } from 'react';
import type { ReactNode } from 'react';
import { PushButton } from '../ui/PushButton.tsx';
import './comparison.css';

interface ComparisonPageProps {
  readonly label: string;
  /** What stands over the page, before the steps from one change to the next. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A page of compared passages, with the keys from one change to the next. */
export function ComparisonPage({ label, head, children }: ComparisonPageProps) {
  const page = useRef<HTMLDivElement | null>(null);

  function step(by: 1 | -1): void {
    const all = [...(page.current?.querySelectorAll<HTMLElement>('.compared[tabindex="0"]') ?? [])];
    const at = all.findIndex((one) => one.contains(document.activeElement));
    const next = all.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by) % all.length);
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  }

  return (
    <>
      <div className="compare-head">
        {head}
        <span className="compare-steps">
          <PushButton look="bare" onPress={() => step(-1)}>
            Previous change
          </PushButton>
          <PushButton look="bare" onPress={() => step(1)}>
            Next change
          </PushButton>
        </span>
      </div>
      <div ref={page} className="compare-page" role="region" aria-label={label} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
