import type {Field} from './field.js';
import type {Plan} from './make-plan.js';
import {fieldsFor} from './request.js';
import {fillText} from './template.js';

/** What is to be sent for one reader. */
export interface SignUp {
  readonly email: string;
  readonly name?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The lists the reader has chosen. */
  readonly lists?: readonly string[] | undefined;
  readonly frequency?: string | undefined;
  /** The text beside the box for consent, when the reader has ticked that. */
  readonly consent?: string | undefined;
  /** The address of the page. */
  readonly source?: string | undefined;
  /** Further fields of the page, by name. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Hidden fields of a pasted form, and what a captcha has left, sent as they are. */
  readonly extra?: readonly Field[] | undefined;
}

/** The fields of a sign-up that is more than an address. What has no place of its own at the service goes along as a tag. */
export function signUpFields(plan: Plan, signUp: SignUp): Field[] {
  const {parameters, preset} = plan;
  const {fields: place, ...map} = preset.map;
  const {email, name, source, consent, tags = [], lists = [], frequency, fields = {}, extra = []} = signUp;
  const one = (value: string | undefined): string[] => (value ? [value] : []);
  const asTags = [...tags, ...(map.lists ? [] : lists), ...(map.frequency ? [] : one(frequency))];
  const values = {
    email: [email],
    name: one(name),
    tags: [...new Set(asTags)],
    lists,
    frequency: one(frequency),
    consent: one(consent),
    consentText: one(consent),
    source: one(source),
  };
  const target = typeof place === 'object' ? place.name : place;
  const named = target ? Object.entries(fields) : [];
  const others = named.map(([name, value]): Field => [fillText(target!, {...parameters, name}), value]);
  return fieldsFor(plan, values, [...others, ...extra]);
}
