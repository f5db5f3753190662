/**
 * What became of a sign-up, as far as the page can know.
 *
 * - `subscribed`: the service says the address is on the list.
 * - `already`: it was on the list before.
 * - `unverified`: the address was sent and no answer can be read. It must not be sent again by itself.
 * - `invalid`: the service refuses the address.
 * - `rate-limited`: too many tries; nothing was stored.
 * - `failed`: the service answers that it could not do it, or cannot be reached.
 */
export type Outcome = 'subscribed' | 'already' | 'unverified' | 'invalid' | 'rate-limited' | 'failed';

export type Encoding = 'form' | 'json';
export type Method = 'post' | 'put';

/** Answers with a status from `from` to `to` mean `outcome`. */
export interface AnswerRule {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
}

/** A newsletter service as pure data: what it wants to be sent, and what its answers mean. The first rule that fits counts. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly method: Method;
  readonly encoding: Encoding;
  /** Name of the field that takes the address. */
  readonly field: string;
  readonly answers: readonly AnswerRule[];
}
