/** All element classes and their events; registers nothing. */
export {PaperCardElement} from './elements/paper-card/paper-card.element.js';
export * from './elements/paper-card/paper-card.events.js';
export {PaperFeedElement} from './elements/paper-feed/paper-feed.element.js';
export * from './elements/paper-feed/paper-feed.events.js';
export {SubscribeFormElement} from './elements/subscribe-form/subscribe-form.element.js';
export * from './elements/subscribe-form/subscribe-form.events.js';
export type {SubscribeState} from './elements/subscribe-form/subscribe-state.js';
