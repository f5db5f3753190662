import type {AnswerRule} from './preset.js';

/** Whether a rule is for answers of this status. */
export function fitsStatus({status: wanted = [0, 999]}: AnswerRule, status: number): boolean {
  const [first, last] = typeof wanted === 'number' ? [wanted, wanted] : wanted;
  return status >= first && status <= last;
}
