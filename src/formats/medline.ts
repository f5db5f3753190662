import {withoutFinalStop} from './final-stop.js';
import {partFamily} from './inverted-name.js';

/**
 * The parts of a name as MEDLINE has it, with the initials behind and without stops: `Smith JA`, `van der Berg J 3rd`. A
 * name of one word, or one that does not end in initials, is a name as it is.
 */
export function readMedlineName(name: string): Readonly<Record<string, string>> {
  const [, family = '', initials = '', suffix = ''] = NAME.exec(name.trim()) ?? [];
  if (!family) return {name: name.trim()};
  const given = initials
    .replaceAll(/\p{Lu}/gu, '$&. ')
    .replaceAll('. -', '.-')
    .trim();
  return {...partFamily(family), given, suffix};
}

const NAME = /^(\S.{0,200}?) (\p{Lu}{1,4}(?:-\p{Lu}{1,2})?)(?: (Jr|Sr|2nd|3rd|4th|I{2,3}|IV))?$/u;

/** A title of MEDLINE without its final stop, and without the brackets that say it was translated. */
export function readMedlineTitle(title: unknown): unknown {
  const text = withoutFinalStop(title);
  const inner = typeof text === 'string' ? /^\s*\[([^[\]]+)\]$/.exec(text)?.[1] : undefined;
  return inner ? withoutFinalStop(inner) : text;
}
