import type {Field} from './field.js';

type Tree = Record<string, unknown>;

/** Without a prototype, so that no name is special. */
const branch = (): Tree => Object.create(null) as Tree;

/** `labels[]`, `newsletters[].name` and `person.email` as objects and lists. */
export function toTree(fields: readonly Field[]): Tree {
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
