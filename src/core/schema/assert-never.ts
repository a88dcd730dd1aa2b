/** Ends a `switch` over a union. Reached only by our own bug: a kind that the compiler did not see. */
export function assertNever(value: never): never {
  throw new Error(`No case was written for ${JSON.stringify(value)}.`);
}
