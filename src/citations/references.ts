import type {Paper} from '../model/paper.js';
import {apa as writeApa} from './references/apa.js';
import {chicago as writeChicago} from './references/chicago.js';
import {harvard as writeHarvard} from './references/harvard.js';
import {ieee as writeIeee} from './references/ieee.js';
import {mla as writeMla} from './references/mla.js';
import {nature as writeNature} from './references/nature.js';
import {withStatus, workOf, type Work} from './references/parts.js';
import {vancouver as writeVancouver} from './references/vancouver.js';
import type {CitationModule} from './style.js';
import {oneLine} from './work.js';

/** A style from the function that writes it; `mark` makes the number of an entry in a list. */
const reference = (write: (work: Work) => string, mark?: (number: number) => string): CitationModule => ({
  cite: (paper: Paper, {number}) =>
    (number && mark ? mark(number) : '') + withStatus(oneLine(write(workOf(paper))), paper),
});

export const apa = reference(writeApa);
export const mla = reference(writeMla);
export const chicago = reference(writeChicago);
export const ieee = reference(writeIeee, (number) => `[${number}] `);
export const harvard = reference(writeHarvard);
export const vancouver = reference(writeVancouver, (number) => `${number}. `);
export const nature = reference(writeNature, (number) => `${number}. `);
