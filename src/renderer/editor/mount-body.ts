import { mergeRegister } from 'lexical';
import { leaveCaptionsAlone } from './behaviours/caption-fields.ts';
import type { BetweenStories } from './behaviours/clipboard.ts';
import { shareClipboard } from './behaviours/clipboard.ts';
import { openLinks } from './behaviours/links.ts';
import type { AddPictures } from './behaviours/picture-files.ts';
import { takePictureFiles } from './behaviours/picture-files.ts';
import { showSelectedBlocks } from './behaviours/selected-blocks.ts';
import type { BodyModel } from './body-model.ts';
import { blocksFromClipboard } from './clipboard-data.ts';

/** What the body asks of the window around it. */
export interface Surroundings extends Omit<BetweenStories, 'storyId'> {
  readonly addPictures: AddPictures;
  readonly openLink: (address: string) => void;
}

/** Puts a body on the page and lets it be typed in; answers what takes it off again. */
export function mountBody(
  model: BodyModel,
  root: HTMLElement,
  storyId: string,
  { addPictures, openLink, ...between }: Surroundings,
): () => void {
  const { editor } = model;
  const stop = mergeRegister(
    leaveCaptionsAlone(editor),
    model.start(),
    takePictureFiles(editor, addPictures, (data) => blocksFromClipboard(data, storyId)),
    shareClipboard(editor, { storyId, ...between }, () => model.mirror),
    openLinks(editor, openLink),
    showSelectedBlocks(editor),
  );
  editor.setRootElement(root);
  const endLayout = model.layout.begin(root);
  return () => {
    endLayout();
    editor.setRootElement(null);
    stop();
  };
}
