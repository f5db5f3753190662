/**
 * Where a form stands.
 *
 * - `idle`: waits for the reader.
 * - `misconfigured`: what the page says about the service cannot work; the console says why.
 * - `invalid`: something is missing or is no email address, in the form's eyes or in the service's.
 * - `needs-captcha`: the box that the page has put into the form is not solved.
 * - `submitting`: the address is being sent.
 * - `pending`: the service has sent a message that the reader has to confirm.
 * - `subscribed`: the address is on the list.
 * - `already`: it was on the list before.
 * - `unverified`: it was sent, and no answer can be read. It is not sent again by itself.
 * - `handed-off`: the service's own page, form or mail address has taken over.
 * - `rate-limited`: too many tries.
 * - `offline`: the browser is offline; nothing was sent.
 * - `blocked`: the page's Content Security Policy does not let it be sent.
 * - `failed`: the service could not do it, or most likely was not reached.
 */
export type SubscribeState =
  | 'idle'
  | 'misconfigured'
  | 'invalid'
  | 'needs-captcha'
  | 'submitting'
  | 'pending'
  | 'subscribed'
  | 'already'
  | 'unverified'
  | 'handed-off'
  | 'rate-limited'
  | 'offline'
  | 'blocked'
  | 'failed';
