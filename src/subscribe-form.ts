import {define} from './elements/define.js';
import {SubscribeFormElement} from './elements/subscribe-form/subscribe-form.element.js';

define('subscribe-form', SubscribeFormElement);

export * from './elements/subscribe-form/subscribe-form.events.js';
export {SubscribeFormElement};
export type {SubscribeState} from './elements/subscribe-form/subscribe-state.js';
