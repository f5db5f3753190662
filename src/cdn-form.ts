import {define} from './elements/define.js';
import {SubscribeFormElement as Form} from './elements/subscribe-form/subscribe-form.element.js';

define('subscribe-form', Form);

// The CDN's own way to the form, without its events: they are needed only once a reader does something, and come with the
// rest then. A name of its own keeps this file from being taken for one that only passes on another's export, and left out.
export const SubscribeFormElement = Form;
