import {isMarked, type MarkedSource} from '../text/text-reader.js';

const heading =
  /^\s*(?:(?:graphical |structured )?abstract|(?:(?:author|executive|lay|plain language|one[ -]sentence) )?summary|significance(?: statement)?|statement of significance)/i;
// A section of an abstract: it says something of what follows, and stays.
const section =
  /^\s*(?:background|introduction|motivation|objectives?|purpose|aims?|context|importance|(?:materials and )?methods|results|findings|interpretation|conclusions?|highlights|new & noteworthy|(?:author|lay|plain language|one[ -]sentence) summary|(?:significance|withdrawal) statement|statement of significance)/i;
// What a sentence begins with: a word that begins many, or a word with a capital and one without.
const sentence =
  /^\s+(?:(?:The|Th[ei]se?|This|Those|There|We|In|It|If|An?|As|At|Our|On|Of|For|From|By|To|With|Although|Despite|While|Since|When|How)\b|\p{Lu}[^\s]*\s\p{Ll})/u;
// Terms, not headings: abstract syntax, summary statistics.
const term =
  /^\s+(?:algebra|argumentation|art|concept|data|interpretation|judg|machine|meaning|reasoning|state|statistic|syntax|thinking|type)/i;
const paragraph = /^\s*<(?:p|div)(?:\s[^<>]{0,500})?>/i;

/**
 * An abstract without the heading that its source left in front: `SIGNIFICANCE STATEMENTThe`, `Abstract The`, `Summary: We`.
 * Known words at the start only, and only where a sentence begins behind them: `Abstract algebra is …` and `Abstract Meaning
 * Representation` stay. The headings of sections get a colon, in a string also at the start of each further line:
 * `BackgroundMalaria is` becomes `Background: Malaria is`. Takes a string or a {@link MarkedSource}, whose lines say nothing,
 * and gives the same; anything else is given back as it is. Headings that are marked up (`<jats:title>`) are the text
 * reader's.
 */
export function dropHeading(abstract: unknown): unknown {
  if (typeof abstract === 'string') {
    const [first = '', ...lines] = withoutHeading(abstract).split('\n');
    return [first, ...lines.map(withColon)].join('\n');
  }
  if (typeof abstract !== 'object' || !abstract || !isMarked(abstract)) return abstract;
  const [[kind, text]] = Object.entries(abstract) as [[string, unknown]];
  if (typeof text !== 'string') return abstract;
  const [tags = ''] = kind === 'html' ? (paragraph.exec(text) ?? []) : [];
  return {[kind]: tags + withoutHeading(text.slice(tags.length))} as unknown as MarkedSource;
}

function withoutHeading(abstract: string): string {
  const [found = ''] = heading.exec(abstract) ?? [];
  if (!found) return withColon(abstract);
  const rest = abstract.slice(found.length);
  if (/^(?:\s*[.:\u2013\u2014]|[^\S\n]*\n)/.test(rest)) return withoutHeading(rest.replace(/^[.:\u2013\u2014\s]+/, ''));
  if (isGlued(found, rest)) return withoutHeading(rest);
  const isCapital = !/\p{Ll}/u.test(found) && /^\s+\p{Lu}\p{Ll}/u.test(rest);
  const isSection = section.test(rest) && /^\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(rest);
  return isCapital || isSection || (sentence.test(rest) && !term.test(rest)) ? rest.trimStart() : abstract;
}

function withColon(line: string): string {
  const [found = ''] = section.exec(line) ?? [];
  const rest = line.slice(found.length);
  return found && isGlued(found, rest) ? `${found.trim()}: ${rest}` : line;
}

/** Whether a new word begins right behind a heading; in capitals only a capital before a small letter shows it. */
const isGlued = (found: string, rest: string): boolean =>
  /\p{Ll}$/u.test(found) ? /^[\p{Lu}\d]/u.test(rest) : /^(?:\p{Lu}\p{Ll}|[AI] )/u.test(rest);
