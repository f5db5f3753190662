import {html} from 'lit';
import temml from 'temml';
import type {Formula} from '../paper-card.template.js';

export {mathsStyles} from './maths.styles.js';

/** A formula that is longer than this is no formula of a title or an abstract. */
const MOST_CHARACTERS = 2000;
/** Formulas that one element draws: each is dozens of nodes. */
const MOST_FORMULAS = 200;

// What TeX may ask for: no links, classes or pictures (`trust`), few steps of macros, nothing larger than a line is wide.
const options = {throwOnError: true, trust: false, maxExpand: 200, maxSize: [20, 4] as [number, number]};

/**
 * Draws formulas as MathML, for one element. What cannot be drawn, or is too much, stays the source that can be read. Nodes
 * are kept with their marks: each has one place, and drawing the list anew leaves them there.
 */
export function formulas(): Formula {
  const drawn = new WeakMap<object, unknown>();
  let count = 0;
  return (mark, source) => {
    if (drawn.has(mark)) return drawn.get(mark);
    const node = source.length <= MOST_CHARACTERS && count < MOST_FORMULAS ? draw(source) : undefined;
    const formula = node && html`<span part="formula" class="formula">${node}</span>`;
    if (node) count++;
    drawn.set(mark, formula);
    return formula;
  };
}

/** A formula as nodes; undefined when it is not one. Temml's text of an error is never shown. */
function draw(source: string): Element | undefined {
  const box = document.createElement('span');
  try {
    // Nothing here makes markup of text: Temml creates element by element.
    temml.render(source, box, options);
  } catch {
    return undefined; // what TeX does not know, or a depth that the parser does not take (RangeError)
  }
  const maths = box.querySelector('math');
  if (!maths) return undefined;
  // For those who hear the page where MathML is not read aloud, and for whoever copies it.
  maths.setAttribute('alttext', source);
  return maths;
}
