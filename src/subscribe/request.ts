import type {Field} from './field.js';
import type {Plan} from './make-plan.js';
import type {FieldMap} from './preset.js';
import {fillText} from './template.js';

/** What a reader and a page have said, by what it is. */
export type Values = {readonly [Key in keyof FieldMap]?: readonly string[]};

/** One request, ready for `fetch`. */
export interface SubscribeRequest {
  readonly url: string;
  /** `POST` or `PUT`. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Names and values in order, as a browser's own form sends them; then those of `others` whose names are still free. */
export function fieldsFor({preset, parameters, transport}: Plan, values: Values, others: readonly Field[]): Field[] {
  const {map, trap, native} = preset;
  const own: Field[] = [];
  for (const [key, target] of Object.entries(map)) {
    const {name, value: sent, join} = typeof target === 'string' ? {name: target} : target;
    const given = values[key as keyof FieldMap]?.filter(Boolean) ?? [];
    for (const value of join && given[0] ? [given.join(join)] : given)
      own.push([fillText(name, {...parameters, value}), sent ?? value]);
  }
  const fixed = {...preset.fixed, ...(transport === 'native' && native?.fixed), ...(trap && {[trap]: ''})};
  for (const [name, value] of Object.entries(fixed))
    own.push([fillText(name, parameters), fillText(value, parameters)]);
  const taken = new Set(own.map(([name]) => name));
  return [...own, ...others.filter(([name]) => !taken.has(name))];
}

/** The request of one sign-up. `token` is what was fetched right before. */
export async function requestFor(plan: Plan, fields: readonly Field[], token?: string): Promise<SubscribeRequest> {
  const isJson = plan.encoding === 'json';
  const {before} = plan.preset;
  const all =
    before && token ? [...fields.filter(([name]) => name !== before.into), [before.into, token] as const] : fields;
  const hasPaths = isJson && all.some(([name]) => /[.[]/.test(name));
  const toObject = hasPaths ? (await import('./field-paths.js')).toTree : Object.fromEntries;
  return {
    url: plan.url ?? '',
    method: plan.method.toUpperCase(),
    headers: {
      accept: 'application/json',
      'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded;charset=UTF-8',
    },
    body: isJson ? JSON.stringify(toObject(all)) : String(new URLSearchParams(all.map((field) => [...field]))),
  };
}
