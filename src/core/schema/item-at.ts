/** The item at a place where there is one. Throws where there is none: our own bug. */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Nothing stands at place ${index} of ${list.length}.`);
  return item;
}
