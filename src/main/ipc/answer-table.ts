import type { Answers } from './answers.ts';
import { exportAnswers } from './export-answers.ts';
import { importAnswers } from './import-answers.ts';
import { libraryAnswers } from './library-answers.ts';
import type { Machine } from './machine.ts';
import { pictureAnswers } from './picture-answers.ts';
import { storyAnswers } from './story-answers.ts';
import { transcriptAnswers } from './transcript-answers.ts';
import { windowAnswers } from './window-answers.ts';

/** Every answer there is. A call without one, or with a wrong one, does not compile. */
export function answersOf(machine: Machine): Answers {
  return {
    ...libraryAnswers(machine),
    ...storyAnswers(machine),
    ...importAnswers(machine),
    ...pictureAnswers(machine),
    ...transcriptAnswers(machine),
    ...exportAnswers(machine),
    ...windowAnswers(machine),
  };
}
