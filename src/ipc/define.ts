import { z } from 'zod';
import type { Result } from '../core/schema/result.ts';

/** Something the window may ask of the machine, with the shapes of the question and the answer. */
export interface CallShape<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly input: In;
  readonly output: Out;
}

/** Defines a call. */
export function call<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): CallShape<In, Out> {
  return { input, output };
}

/** For calls that take or answer nothing. */
export const nothing = z.undefined();

/**
 * Why the machine could not do what was asked. `message` is a sentence for the person at the desk: what happened,
 * what is safe, what to do next. `internal` is our own bug; its log id is in the message.
 */
export const failureShape = z.object({
  kind: z.enum([
    'no library',
    'not found',
    'damaged',
    'newer',
    'not a story',
    'not a picture',
    'not a transcript',
    'too large',
    'disk full',
    'disk error',
    'not allowed',
    'blocked',
    'changed elsewhere',
    'locked',
    'cancelled',
    'internal',
  ]),
  message: z.string(),
});
export type Failure = z.infer<typeof failureShape>;

/** What every call answers. */
export type Answer<T> = Result<T, Failure>;
