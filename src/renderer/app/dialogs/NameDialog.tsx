import { useBench, usePreference } from '../../session/bench-context.ts';
import { checkAs, peopleOf } from '../../session/people.ts';
import { NameForm } from '../../ui/NameForm.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** Asks whose name goes under checks, then does what was waiting for it. */
export function NameDialog({ then }: { readonly then: () => void }) {
  const bench = useBench();
  const who = usePreference('who');
  const people = usePreference('people');
  const known = peopleOf({ who, people });

  function sign(as: string): void {
    checkAs(bench, as);
    bench.dialogs.close();
    then();
  }

  return (
    <Sheet title="Who is checking?" onClose={bench.dialogs.close}>
      {known.length > 0 && (
        <div className="known-people" role="group" aria-label="People on this machine">
          {known.map((one) => (
            <PushButton key={one} onPress={() => sign(one)} aria-current={one === who}>
              {one}
            </PushButton>
          ))}
        </div>
      )}
      <NameForm
        label={known.length > 0 ? 'Somebody else' : 'Your name'}
        hint="It is kept with every decision about a quotation, a fact or the cast."
        act="Sign"
        onCancel={bench.dialogs.close}
        onGiven={sign}
      />
    </Sheet>
  );
}
