/** Imported before anything else: stops an old Node with a sentence instead of a syntax error. */

const oldest = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = oldest;

if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(
    `stet: Stet is built with Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
