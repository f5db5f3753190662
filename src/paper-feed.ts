import {define} from './elements/define.js';
import {PaperFeedElement} from './elements/paper-feed/paper-feed.element.js';

define('paper-feed', PaperFeedElement);

export * from './elements/paper-card/paper-card.events.js';
export * from './elements/paper-feed/paper-feed.events.js';
export {PaperFeedElement};
