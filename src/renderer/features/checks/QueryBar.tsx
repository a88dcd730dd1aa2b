import { ToggleButton } from 'react-aria-components';
import { useBench } from '../../session/bench-context.ts';
import { copyQueries } from '../../session/query-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface QueryBarProps {
  readonly count: number;
  /** What is shown where not only the queries are: "quotes". */
  readonly all: string;
  readonly isOnly: boolean;
  readonly onOnly: (isOnly: boolean) => void;
}

/** The open queries: shown alone, or copied for the reporter. */
export function QueryBar({ count, all, isOnly, onOnly }: QueryBarProps) {
  const bench = useBench();
  return (
    <div className="query-bar" role="group" aria-label="Open queries">
      <ToggleButton className="push push-plain" isSelected={isOnly} onChange={onOnly}>
        {isOnly ? `Show all ${all}` : `Open queries: ${count}`}
      </ToggleButton>
      <PushButton onPress={() => void copyQueries(bench)}>Copy queries as e-mail</PushButton>
    </div>
  );
}
