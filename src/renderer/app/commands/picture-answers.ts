import type { Bench } from '../../session/bench.ts';
import {
  chosenPicture,
  movePicture,
  pictureAsItCame,
  sizePicture,
  toggleLead,
} from '../../session/picture-edit-acts.ts';
import type { ChosenPicture } from '../../session/picture-edit-acts.ts';
import { changePreferences } from '../../session/preference-acts.ts';
import type { Answers, CommandAnswer } from './command-answer.ts';
import { always } from './command-answer.ts';

/** The answers to the commands of the Picture menu. */
export function pictureAnswers(bench: Bench) {
  const { session, dialogs, table } = bench;
  const opened = () => session.store.getState().open;
  const onPicture = (run: (chosen: ChosenPicture) => void): CommandAnswer => ({
    run: () => {
      const picture = chosenPicture(bench);
      if (picture) run(picture);
    },
    isEnabled: () => chosenPicture(bench) !== null && opened()?.readOnly === null,
  });
  const withPictures = (run: () => void): CommandAnswer => ({
    run,
    isEnabled: () => opened()?.story.body.some(({ kind }) => kind === 'picture') ?? false,
  });

  return {
    'edit-picture': onPicture(({ block, picture }) => {
      if (picture.image) dialogs.open({ kind: 'edit picture', block });
    }),
    'picture-as-it-came': onPicture(({ block }) => pictureAsItCame(bench, block)),
    'picture-details': onPicture(({ block }) => dialogs.open({ kind: 'picture details', block })),
    'lead-picture': onPicture(({ block }) => toggleLead(bench, block)),
    'picture-up': onPicture(({ block }) => movePicture(bench, block, -1)),
    'picture-down': onPicture(({ block }) => movePicture(bench, block, 1)),
    'picture-small': onPicture(({ block }) => sizePicture(bench, block, 'small')),
    'picture-column': onPicture(({ block }) => sizePicture(bench, block, 'column')),
    'picture-wide': onPicture(({ block }) => sizePicture(bench, block, 'wide')),
    'pictures-table': withPictures(() => dialogs.open({ kind: 'pictures table' })),
    'find-in-pictures': withPictures(() => {
      if (!table.current()) changePreferences(bench, { railShown: true, railTab: 'pictures' });
      requestAnimationFrame(() => table.current()?.find());
    }),
    'code-replacements': always(() => dialogs.open({ kind: 'codes' })),
    'fill-down': {
      run: () => table.current()?.fillDown(),
      isEnabled: () => table.current() !== null,
    },
  } satisfies Partial<Answers>;
}
