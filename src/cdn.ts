// What a page gets from the CDN with one script: all three elements, the reader of our own format, so that the usual page
// makes one request less, and what a page needs to add to the library. The rest is chunks that are loaded when needed.
//
// These come first for their size: what is alike compresses better when it stands together, and lit would part our code.
import 'lit';
import './loading/load-feed.js';

export {PaperCardElement} from './elements/paper-card/paper-card.element.js';
export {PaperFeedElement} from './elements/paper-feed/paper-feed.element.js';
export {SubscribeFormElement} from './cdn-form.js';
export {formats} from './formats/formats.js';
export {locales} from './i18n/locales.js';
export {loadFeed} from './loading/load-feed.js';
export {subscribe} from './subscribe/subscribe.js';

import './paper-card.js';
import './paper-feed.js';
