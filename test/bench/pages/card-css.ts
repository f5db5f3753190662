/** The very styles of our cards, so that all pages have rules of the same number and kind. */
import {actionStyles} from '../../../src/elements/paper-card/details/actions.styles.js';
import {detailStyles} from '../../../src/elements/paper-card/details/details.styles.js';
import {cardStyles} from '../../../src/elements/paper-card/paper-card.styles.js';
import {feedStyles} from '../../../src/elements/paper-feed/paper-feed.styles.js';

/** As text, for a document: what is said of the host is said of the element that has the class `feed`. */
export const cardCss = [...new Set([...feedStyles, cardStyles, detailStyles, actionStyles])]
  .map((styles) => styles.cssText)
  .join('\n')
  .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.feed$1')
  .replaceAll(':host', '.feed');
