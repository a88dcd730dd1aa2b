import type { Bench } from '../../session/bench.ts';
import { checkAnswers } from './check-answers.ts';
import type { Answers } from './command-answer.ts';
import { fileAnswers } from './file-answers.ts';
import { pageAnswers } from './page-answers.ts';
import { pictureAnswers } from './picture-answers.ts';
import { viewAnswers } from './view-answers.ts';

/** Every command's answer. Menu, keyboard, palette and toolbar all come here. */
export function answersOf(bench: Bench): Answers {
  return {
    ...fileAnswers(bench),
    ...pageAnswers(bench),
    ...pictureAnswers(bench),
    ...checkAnswers(bench),
    ...viewAnswers(bench),
  };
}
