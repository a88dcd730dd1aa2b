import type { Asked, CallName, Output } from '../../ipc/contract.ts';
import type { Answer } from '../../ipc/define.ts';

/** An answer for every call of the contract: the input is parsed, and what will happen in use is a failure. */
export type Answers = {
  readonly [Name in CallName]: (
    input: Asked<Name>,
  ) => Answer<Output<Name>> | Promise<Answer<Output<Name>>>;
};
