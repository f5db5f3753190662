import type {Plan} from './make-plan.js';
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

export type Field = readonly [name: string, value: string];

/** One request, ready for `fetch`. */
export interface SubscribeRequest {
  readonly url: string;
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Names and values in order, as a browser's own form sends them. `token` is what was fetched right before. */
export function fieldsFor({preset, parameters, transport}: Plan, signUp: SignUp, token?: string): Field[] {
  const {map, trap, before, native} = preset;
  const {tags = [], lists = [], frequency, consent, fields = {}, extra = []} = signUp;
  // What has no place of its own goes along as a tag.
  const asTags = [...tags, ...(map.lists ? [] : lists), map.frequency ? undefined : frequency];
  const values: Readonly<Record<string, readonly (string | undefined)[]>> = {
    email: [signUp.email],
    name: [signUp.name],
    tags: [...new Set(asTags)],
    lists,
    frequency: [frequency],
    consent: [consent],
    consentText: [consent],
    source: [signUp.source],
  };
  const own: Field[] = Object.entries(map).flatMap(([key, target]) => {
    const {name, value: sent, join} = typeof target === 'string' ? {name: target} : target;
    const given = values[key]?.filter((value) => value !== undefined && value !== '') ?? [];
    const each = join && given.length ? [given.join(join)] : given;
    return each.map((value = ''): Field => [fillText(name, {...parameters, value}), sent ?? value]);
  });
  const fixed = {...preset.fixed, ...(transport === 'native' && native?.fixed), ...(trap && {[trap]: ''})};
  for (const [name, value] of Object.entries(fixed))
    own.push([fillText(name, parameters), fillText(value, parameters)]);
  if (before && token) own.push([before.into, token]);

  const taken = new Set(own.map(([name]) => name));
  const target = typeof map.fields === 'string' ? map.fields : map.fields?.name;
  const more = target
    ? Object.entries(fields).map(([name, value]): Field => [fillText(target, {...parameters, name}), value])
    : [];
  return [...own, ...[...more, ...extra].filter(([name]) => !taken.has(name))];
}

/** The request of one sign-up. */
export function requestFor(plan: Plan, signUp: SignUp, token?: string): SubscribeRequest {
  const fields = fieldsFor(plan, signUp, token);
  const isJson = plan.encoding === 'json';
  return {
    url: plan.url ?? '',
    method: plan.method === 'put' ? 'PUT' : 'POST',
    headers: {
      accept: 'application/json',
      'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded;charset=UTF-8',
    },
    body: isJson ? JSON.stringify(toTree(fields)) : String(new URLSearchParams(fields.map((field) => [...field]))),
  };
}

type Tree = Record<string, unknown>;

/** Without a prototype, so that no name is special. */
const branch = (): Tree => Object.create(null) as Tree;

/** `labels[]`, `newsletters[].name` and `person.email` as objects and lists. */
function toTree(fields: readonly Field[]): Tree {
  const root = branch();
  for (const [path, value] of fields) {
    const steps = path.split('.');
    let place = root;
    steps.forEach((step, index) => {
      const key = step.replace(/\[\]$/, '');
      const next = index < steps.length - 1 ? branch() : value;
      if (key !== step) ((place[key] ??= []) as unknown[]).push(next);
      else if (next === value) place[key] = value;
      else place[key] ??= next;
      place = (key === step ? place[key] : next) as Tree;
    });
  }
  return root;
}
