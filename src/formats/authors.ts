import {defined} from '../model/defined.js';
import {readOrcid} from '../model/identifiers.js';
import type {Author} from '../model/paper.js';
import {webUrl} from '../model/urls.js';
import type {TextReader} from '../text/text-reader.js';
import {isObject} from './json.js';

/**
 * Authors from a list of names, or of objects with `name` and perhaps `url`, `orcid` and `affiliation`. Those without a
 * name, and those who asked to be hidden (Hugging Face), are left out.
 */
export function readAuthors(value: unknown, text: TextReader, base: string | undefined): readonly Author[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    const fields = isObject(one) ? one : {name: one};
    const [name, affiliation] = [fields['name'], fields['affiliation']].map((line) =>
      typeof line === 'string' ? text.cleanLine(line) : '',
    );
    if (!name || fields['hidden'] === true) return [];
    const url = webUrl(fields['url'], base);
    const orcid = readOrcid(fields['orcid']) ?? readOrcid(url);
    return [defined<Author>({name, url, orcid, affiliation})];
  });
}
