import {defined} from '../model/defined.js';
import {readOrcid} from '../model/identifiers.js';
import type {Author} from '../model/paper.js';
import {webUrl} from '../model/urls.js';
import {isMarked, type TextReader} from '../text/text-reader.js';
import {isObject} from './json.js';

/**
 * Authors from a list of names, or of objects with the keys of `Author`. A name that is missing is made of its parts. Those
 * without a name, and those who asked to be hidden (Hugging Face), are left out.
 */
export function readAuthors(value: unknown, text: TextReader, base: string | undefined): readonly Author[] {
  return [value].flat().flatMap((one: unknown) => {
    const fields = isObject(one) && !isMarked(one) ? one : {name: one};
    const lines = Object.fromEntries(LINES.map((key) => [key, text.cleanLine(fields[key])]));
    const name = lines['name'] || fullName(lines);
    if (!name || fields['hidden'] === true) return [];
    const url = webUrl(fields['url'], base);
    const orcid = readOrcid(fields['orcid']) ?? readOrcid(url);
    const flags = Object.fromEntries(FLAGS.filter((key) => fields[key] === true).map((key) => [key, true]));
    return [defined<Author>({...lines, name, url, orcid, ...flags})];
  });
}

const LINES = ['name', 'family', 'given', 'particle', 'suffix', 'affiliation'];
const FLAGS = ['equal', 'corresponding'];

/** The parts of a name in reading order: in Chinese, Japanese and Korean script the family name is first, without a space. */
function fullName({family = '', given = '', particle = '', suffix = ''}: Readonly<Record<string, string>>): string {
  if (/^[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(family + given)) return family + given;
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}
