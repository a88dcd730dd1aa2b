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
  /** The change that was last stepped to: a click takes the focus away from it. */
  const last = useRef(-1);

  function step(by: 1 | -1): void {
    const all = [...(page.current?.querySelectorAll<HTMLElement>('.compared[tabindex="0"]') ?? [])];
    const focused = all.findIndex((one) => one.contains(document.activeElement));
    const at = focused < 0 ? Math.min(last.current, all.length - 1) : focused;
    last.current = at < 0 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    const next = all[last.current];
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
