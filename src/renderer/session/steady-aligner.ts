import type { Aligner, StartAligner, ToAligner } from './aligner.ts';

/**
 * An aligner that breaks down is started once more and told again what it has not answered. If it breaks down a
 * second time with no answer in between, that is told: what it was asked may be what breaks it.
 */
export function steadyAligner(start: StartAligner): StartAligner {
  return (hear, breakDown) => {
    let transcripts: ToAligner | null = null;
    let unanswered: ToAligner | null = null;
    let hasBroken = false;
    let aligner = launch();

    function launch(): Aligner {
      const mine = start(
        (answer) => {
          if (mine !== aligner) return;
          hasBroken = false;
          unanswered = null;
          hear(answer);
        },
        () => {
          if (mine === aligner) pickUp();
        },
      );
      return mine;
    }

    function pickUp(): void {
      aligner.end();
      if (hasBroken) {
        breakDown();
        return;
      }
      hasBroken = true;
      aligner = launch();
      for (const message of [transcripts, unanswered]) if (message) aligner.tell(message);
    }

    return {
      tell(message) {
        if (message.kind === 'transcripts') transcripts = message;
        else unanswered = message;
        aligner.tell(message);
      },
      end: () => aligner.end(),
    };
  };
}
