import {define} from './elements/define.js';
import {PaperCardElement} from './elements/paper-card/paper-card.element.js';

define('paper-card', PaperCardElement);

export * from './elements/paper-card/paper-card.events.js';
export {PaperCardElement};
