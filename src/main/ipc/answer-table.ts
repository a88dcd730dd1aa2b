import type { Answers } from './answers.ts';
import { deskAnswers } from './desk-answers.ts';
import { exportAnswers } from './export-answers.ts';
import { codeAnswers } from './code-answers.ts';
import { gateAnswers } from './gate-answers.ts';
import { historyAnswers } from './history-answers.ts';
import { importAnswers } from './import-answers.ts';
import { libraryAnswers } from './library-answers.ts';
import type { Machine } from './machine.ts';
import { pictureAnswers } from './picture-answers.ts';
import { createReceivedPackages } from './received-packages.ts';
import { storyAnswers } from './story-answers.ts';
import { transcriptAnswers } from './transcript-answers.ts';
import { createVersionKeeper } from './version-keeper.ts';
import { windowAnswers } from './window-answers.ts';

/** Every answer there is. A call without one, or with a wrong one, does not compile. */
export function answersOf(machine: Machine): Answers {
  const versions = createVersionKeeper(machine);
  const packages = createReceivedPackages(machine);
  return {
    ...libraryAnswers(machine),
    ...storyAnswers(machine, versions),
    ...deskAnswers(machine, versions, packages),
    ...historyAnswers(machine),
    ...importAnswers(machine, packages),
    ...pictureAnswers(machine),
    ...transcriptAnswers(machine),
    ...gateAnswers(machine),
    ...codeAnswers(machine),
    ...exportAnswers(machine, versions),
    ...windowAnswers(machine, versions),
  };
}
