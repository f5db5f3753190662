/**
 * What a form loads when it comes into view. A file of its own: as the target of `import()` it has to give away all that its
 * chunk does, and that of the session serves the rarer parts of a form too.
 */
export {SubscribeSession} from './subscribe-session.js';
