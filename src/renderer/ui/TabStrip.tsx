import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** How many are left to do in it. */
  readonly left?: number | null;
}

interface TabStripProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** Tabs and the panel of the chosen one. Arrow keys, Home and End move between them. */
export function TabStrip<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: TabStripProps<Id>) {
  const base = useId();
  const strip = useRef<HTMLDivElement | null>(null);

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: (at + 1) % tabs.length,
      Home: 0,
      End: -1,
    };
    const target = targets[event.key];
    const tab = target === undefined ? undefined : tabs.at(target);
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  }

  return (
    <div className="tabs">
      <div ref={strip} role="tablist" aria-label={label} className="tab-list" onKeyDown={move}>
        {tabs.map(({ id, name, left }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            data-tab={id}
            className="tab"
            aria-label={left ? `${name}, ${left} left` : name}
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
            {left ? <span className="left-to-do">{left}</span> : null}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${chosen}`}
        className="tab-panel"
      >
        {children}
      </div>
    </div>
  );
}
