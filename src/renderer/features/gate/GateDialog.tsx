import { useState } from 'react';
import type { GateLevels, Rule } from '../../../core/checks/gate-levels.ts';
import { STOPPED_CREDITS } from '../../../core/checks/findings/stopped-credits.ts';
import { DEFAULT_LEVELS, withStopList } from '../../../core/checks/gate-levels.ts';
import { parseStopList, printStopList } from '../../../core/checks/stop-list.ts';
import { useBench, useLevels } from '../../session/bench-context.ts';
import { changeLevels } from '../../session/gate-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { LEVEL_WORDS, RULE_GROUPS } from './rule-words.ts';
import { StopList } from './StopList.tsx';
import './gate.css';

/** What each rule does in this library, kept at its root for everybody who works in it. */
export function GateDialog() {
  const bench = useBench();
  const kept = useLevels();
  const [levels, setLevels] = useState<GateLevels>(kept);
  const [stopText, setStopText] = useState(() =>
    printStopList(kept.stoppedCredits ?? STOPPED_CREDITS),
  );
  const stopList = parseStopList(stopText);
  const [isKeeping, setIsKeeping] = useState(false);

  function setRule(rule: Rule, given: string): void {
    const level = LEVEL_WORDS.find(([one]) => one === given)?.[0];
    if (level) setLevels({ ...levels, [rule]: level });
  }

  async function keep(): Promise<void> {
    setIsKeeping(true);
    const isKept = await changeLevels(bench, withStopList(levels, stopList.names));
    setIsKeeping(false);
    if (isKept) bench.dialogs.close();
  }

  return (
    <Sheet title="What blocks an export" size="wide" onClose={bench.dialogs.close}>
      <p className="hint">
        For every story of this library, at every desk that opens it. The command line goes by the
        same levels.
      </p>
      {RULE_GROUPS.map(({ name, rules }) => (
        <section key={name} className="gate-group" aria-label={name}>
          <h3>{name}</h3>
          {rules.map(([rule, words]) => (
            <label key={rule} className="gate-rule">
              <span>{words}</span>
              <select
                className="line"
                data-level={levels[rule]}
                value={levels[rule]}
                onChange={(event) => setRule(rule, event.target.value)}
              >
                {LEVEL_WORDS.map(([level, word]) => (
                  <option key={level} value={level}>
                    {word}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </section>
      ))}
      <StopList text={stopText} troubles={stopList.troubles} onChange={setStopText} />
      <div className="sheet-acts">
        <PushButton look="bare" onPress={() => setLevels(DEFAULT_LEVELS)}>
          Take the default levels
        </PushButton>
        <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
        <PushButton
          look="main"
          isDisabled={isKeeping || stopList.troubles.length > 0}
          onPress={() => void keep()}
        >
          Keep
        </PushButton>
      </div>
    </Sheet>
  );
}
