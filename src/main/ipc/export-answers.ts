import { failed } from '../../core/schema/result.ts';
import type { Answers } from './answers.ts';
import { CANCELLED } from './cancelled.ts';
import type { Machine } from './machine.ts';

export function exportAnswers(
  machine: Machine,
): Pick<Answers, 'export.folder' | 'export.reveal' | 'export.copy'> {
  void machine;
  return {
    'export.folder': async () => failed(CANCELLED),
    'export.reveal': async () => failed(CANCELLED),
    'export.copy': async () => failed(CANCELLED),
  };
}
