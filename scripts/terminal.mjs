/** What the scripts say to the person at the terminal: on standard error, as it is nobody's answer. */

/**
 * One plain sentence about what is happening.
 * @param {string} sentence
 */
export function say(sentence) {
  console.error(`stet: ${sentence}`);
}

/**
 * A problem the person can do something about: the script stops with its sentence, never a stack.
 */
export class PlainError extends Error {}

/**
 * Runs a script's body; a PlainError ends it with exit code 1 and its sentence.
 * @param {() => Promise<number | void>} body returns the exit code, 0 when it returns nothing
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(`stet: ${error.message}`);
    process.exitCode = 1;
  }
}
