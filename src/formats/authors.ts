import {readOrcid} from '../model/identifiers.js';
import type {Author} from '../model/paper.js';
import {webUrl} from '../model/urls.js';
import {isMarked, type TextReader} from '../text/text-reader.js';
import {isObject, listOf} from './json.js';

/**
 * Authors from a list of names, or of objects with the keys of `Author`. A name that is missing is made of its parts. Those
 * without a name, and those who asked to be hidden (Hugging Face), are left out.
 */
export function readAuthors(value: unknown, text: TextReader, base: string | undefined): readonly Author[] {
  return listOf(value).flatMap((one) => {
    const fields = isObject(one) && !isMarked(one) ? one : {name: one};
    const author: Record<string, unknown> = {name: ''};
    const add = (key: string, value: unknown): unknown => value && (author[key] = value);
    for (const key of LINES) add(key, text.cleanLine(fields[key]));
    if (fields['hidden'] === true || !(author['name'] ||= fullName(author))) return [];
    const url = add('url', webUrl(fields['url'], base));
    add('orcid', readOrcid(fields['orcid']) ?? readOrcid(url));
    for (const key of FLAGS) add(key, fields[key] === true);
    return [author as unknown as Author];
  });
}

const LINES = 'name family given particle suffix affiliation'.split(' ');
const FLAGS = ['equal', 'corresponding'];

/** The parts of a name in reading order: in Chinese, Japanese and Korean script the family name is first, without a space. */
function fullName({family = '', given = '', particle = '', suffix = ''}: Readonly<Record<string, unknown>>): string {
  if (/^[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(`${family}${given}`)) return `${family}${given}`;
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}
