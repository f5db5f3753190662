import {fold} from './fold.js';
import type {Query, QueryField, QueryValue} from './query.js';

/**
 * The query in its shortest form, which finds the same: no part stands alone in an `all` or `any`, none directly in one of its own
 * kind, and none says nothing. Undefined when nothing is left.
 */
export function simplified(query: Query): Query | undefined {
  switch (query.kind) {
    case 'all':
    case 'any':
      return joined(
        query.kind,
        query.parts.flatMap((part) => simplified(part) ?? []),
      );
    case 'not': {
      const part = simplified(query.part);
      return part && {kind: 'not', part};
    }
    case 'term': {
      const values = query.values.filter((value) => saysSomething(value, query.field));
      return values.length > 0 ? {...query, values} : undefined;
    }
  }
}

/** Several parts as one query; undefined without parts. */
export function joined(kind: 'all' | 'any', parts: readonly Query[]): Query | undefined {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return flat.length > 1 ? {kind, parts: flat} : flat[0];
}

/** Whether anything can be found by a value: not by `&`, which is passed over. */
export function saysSomething(value: QueryValue, field: QueryField | undefined): boolean {
  if (value.kind === 'range') return (field === 'year' || field === 'date') && !!(value.from || value.to);
  return !!(field === 'id' ? value.text.trim() : fold(value.text));
}
