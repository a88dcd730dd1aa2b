/** Passages remembered before the older half is forgotten: more than the longest story has. */
const MOST = 4000;

/**
 * The same pure function, remembering what it answered for texts it met lately: a keystroke changes one passage, and
 * the others need not be read again.
 */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = older.get(text) ?? read(text);
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
