import type {Provider} from './provider.js';

/** Any endpoint that takes a form: the page says where it is and how its field is called. Its answers are told by status. */
export const form: Provider = {
  id: 'form',
  name: 'Form',
  method: 'post',
  encoding: 'form',
  field: 'email',
  answers: [
    {from: 200, to: 299, outcome: 'subscribed'},
    {from: 409, to: 409, outcome: 'already'},
    {from: 400, to: 400, outcome: 'invalid'},
    {from: 422, to: 422, outcome: 'invalid'},
    {from: 429, to: 429, outcome: 'rate-limited'},
  ],
};
