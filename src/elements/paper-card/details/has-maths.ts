import type {Paper} from '../../../model/paper.js';
import type {RichText} from '../../../model/text.js';

/** Whether a paper has a formula in what its card shows. */
export const hasMaths = ({title, abstract, summary}: Paper): boolean =>
  [title, abstract, summary].some((text) => text !== undefined && hasFormula(text));

const hasFormula = (text: RichText): boolean =>
  typeof text !== 'string' &&
  text.some((segment) => typeof segment !== 'string' && (segment.type === 'math' || hasFormula(segment.text)));
