/** A one-line progress bar on a terminal; a line every quarter elsewhere (logs, CI). */

const width = 30;
const redrawEvery = 100; // milliseconds

/**
 * @param {string} label
 * @param {number} total in bytes; 0 when it is not known
 */
export function startProgress(label, total) {
  const draw = process.stderr.isTTY ? drawBar(label, total) : printQuarters(label, total);
  draw(0);
  return {
    /** @param {number} done bytes so far */
    update: (done) => draw(total === 0 ? done : Math.min(done, total)),
    /** Ends the line; call it whether or not the work succeeded. */
    stop: () => {
      if (process.stderr.isTTY) process.stderr.write('\n');
    },
  };
}

/**
 * @param {string} label
 * @param {number} total
 * @returns {(done: number) => void}
 */
function drawBar(label, total) {
  let drawnAt = 0;
  return (done) => {
    const now = Date.now();
    if (now - drawnAt < redrawEvery && done !== total) return;
    drawnAt = now;
    process.stderr.write(`\r  ${label} ${bar(done, total)} ${amount(done, total)}\u001b[K`);
  };
}

/**
 * @param {string} label
 * @param {number} total
 * @returns {(done: number) => void}
 */
function printQuarters(label, total) {
  let printed = -1;
  return (done) => {
    const quarter = total === 0 ? 0 : Math.floor((done / total) * 4);
    if (quarter <= printed) return;
    printed = quarter;
    console.error(`  ${label} ${amount(done, total)}`);
  };
}

/**
 * @param {number} done
 * @param {number} total
 */
function bar(done, total) {
  const filled = total === 0 ? 0 : Math.round((done / total) * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}]`;
}

/**
 * @param {number} done
 * @param {number} total
 */
function amount(done, total) {
  const megabytes = (/** @type {number} */ bytes) => (bytes / 1_000_000).toFixed(0);
  if (total === 0) return `${megabytes(done)} MB`;
  return `${Math.floor((done / total) * 100)} % of ${megabytes(total)} MB`;
}
