import { DetailsButton } from '../features/details/DetailsButton.tsx';
import { SignedOff } from '../features/sign-off/SignedOff.tsx';
import { StatusMenu } from '../features/status/StatusMenu.tsx';
import { useOpen, useRound } from '../session/bench-context.ts';
import { PushButton } from '../ui/PushButton.tsx';
import type { Answers } from './commands/command-answer.ts';

/** The name of the tool, what is on the desk, and the way out of it. */
export function TopBar({ answers }: { readonly answers: Answers }) {
  const slug = useOpen(({ story }) => story.slug);
  const isRound = useRound().at !== 'off';

  return (
    <header className="top-bar">
      <span className="wordmark">Stet</span>
      {slug !== null && (
        <PushButton
          look="bare"
          aria-label={slug ? `Slug: ${slug}. Rename story…` : 'No slug. Rename story…'}
          onPress={answers['rename-story'].run}
        >
          <span className="slug">{slug || 'no slug'}</span>
        </PushButton>
      )}
      <StatusMenu />
      <DetailsButton />
      <SignedOff />
      <span className="top-gap" />
      <PushButton
        look="bare"
        isDisabled={slug === null}
        aria-pressed={isRound}
        onPress={answers['check-mode'].run}
      >
        Check
      </PushButton>
      <PushButton look="bare" onPress={answers.palette.run}>
        Commands
      </PushButton>
      <PushButton look="main" isDisabled={slug === null} onPress={answers.export.run}>
        Export…
      </PushButton>
    </header>
  );
}
