/** Tidying up when this process is told to end before its work is done. */

/**
 * Sees to it that `tidy` is run if the process ends meanwhile: by itself, by Ctrl+C or by `kill`.
 * @param {() => void} tidy must be done when it returns
 * @returns {() => void} to call when there is nothing left to tidy
 */
export function whenEnding(tidy) {
  process.prependOnceListener('exit', tidy); // what was started last is ended first
  process.once('SIGINT', endOnSignal);
  process.once('SIGTERM', endOnSignal);
  return () => {
    process.removeListener('exit', tidy);
    process.removeListener('SIGINT', endOnSignal);
    process.removeListener('SIGTERM', endOnSignal);
  };
}

/** @param {NodeJS.Signals} signal */
function endOnSignal(signal) {
  process.exit(signal === 'SIGINT' ? 130 : 143); // the codes a shell would give
}
