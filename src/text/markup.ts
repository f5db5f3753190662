import {Parser} from 'htmlparser2';
import {bare, BOLD, CODE, END, HEADING, hide, ITALIC, LINK, SUB, SUP} from './marks.js';
import {mathTeX, type MathNode} from './mathml.js';

/** What the reading of markup leaves to its caller. */
export interface MarkupReading {
  /** What stands between tags, with its references decoded. */
  readonly characters: (text: string) => string;
  /** A formula, as marked text. */
  readonly formula: (tex: string) => string;
  /** Whether a mark that is never closed is text. */
  readonly isStrict: boolean;
}

// Elements whose content is no text for a reader.
const silent =
  /^(?:script|style|template|svg|head|noscript|iframe|embed|textarea|select|button|noframes|noembed|fn|graphic|inline-graphic)$/;
const marks = new Map([
  ['i', ITALIC],
  ['em', ITALIC],
  ['italic', ITALIC],
  ['cite', ITALIC],
  ['dfn', ITALIC],
  ['var', ITALIC],
  ['b', BOLD],
  ['strong', BOLD],
  ['bold', BOLD],
  ['code', CODE],
  ['tt', CODE],
  ['kbd', CODE],
  ['samp', CODE],
  ['pre', CODE],
  ['monospace', CODE],
  ['sub', SUB],
  ['sup', SUP],
]);
const inline =
  /^(?:a|abbr|bdi|bdo|del|font|ins|mark|q|s|small|big|span|u|wbr|nobr|time|data|ruby|r[bt]|sc|scp|roman|sans-serif|underline|overline|strike|styled-content|named-content|ext-link|xref|uri|email|abbrev|milestone-.*|target|m(?:[ions]|row|su[bp]|subsup|text|style)|math|semantics|.*formula|alternatives|tex|tex-math|label|img)$/;
const item = /^(?:li|list-item)$/;
const heading = /^(?:title|h[1-6])$/;
const punctuated = new RegExp(`[\\p{P}]\\s*${END}*\\s*$`, 'u');
const formulas = /^(?:(?:inline|disp)-formula|alternatives)$/;
// Deeper than any author writes. The parser takes the square of the depth.
const DEEPEST = 128;

/** An element that is open. */
interface Frame {
  readonly name: string;
  /** What its tag was, for a mark that turns out to be text. */
  readonly source: string;
  text: string;
  readonly href?: string | undefined;
  readonly node?: MathNode | undefined;
  /** Of a formula that is given in several ways. */
  readonly tex: string[];
  readonly mathml: string[];
  /** Of a list: whether its items are numbered, and how many there were. */
  readonly isOrdered: boolean;
  items: number;
}

/**
 * Markup, HTML or JATS, as text with marks. Known inline elements become marks, formulas (MathML or TeX, one of each when
 * there are several) become what `formula` makes of their TeX, blocks are parted by a space, items of lists have a bullet
 * or their number, the addresses of links are kept beside the words. Prefixes of names are of no account. Everything else is
 * its text. It ends in text without tags when elements are nested too deep.
 */
export function readMarkup(source: string, reading: MarkupReading): string {
  const start = frame('', '');
  const stack: Frame[] = [start];
  let pending = '';
  let isEnding = false;
  const top = (): Frame => stack[stack.length - 1]!;
  const flush = (): void => {
    if (!pending) return;
    const text = reading.characters(pending);
    pending = '';
    const {node} = top();
    if (node) node.children.push({name: '', attributes: {}, children: [], text: bare(text)});
    else top().text += stack.some(({name}) => marks.get(name) === CODE) ? hide(bare(text)) : text;
  };
  const parser = new Parser(
    {
      ontext: (text) => void (pending += text),
      onopentag(written, attributes) {
        flush();
        if (stack.length > DEEPEST) throw new RangeError('The markup is nested too deep.');
        const name = local(written);
        const parent = top();
        const isMath = name === 'math' || parent.node !== undefined;
        const node = isMath ? {name, attributes, children: [], text: ''} : undefined;
        if (node && parent.node) parent.node.children.push(node);
        const href = /^(?:a|ext-link|uri)$/.test(name) ? (attributes['href'] ?? attributes['xlink:href']) : undefined;
        const isOrdered =
          name === 'ol' || (name === 'list' && /^(?:order|alpha|roman)/.test(attributes['list-type'] ?? ''));
        if (item.test(name)) parent.items++;
        stack.push(frame(name, source.slice(parser.startIndex, parser.endIndex + 1), href, node, isOrdered));
      },
      onclosetag() {
        flush();
        if (stack.length === 1) return;
        const closed = stack.pop()!;
        if (!closed.node || closed.name === 'math') close(closed, stack, reading, isEnding);
      },
    },
    {decodeEntities: false, recognizeSelfClosing: true, recognizeCDATA: true},
  );
  try {
    parser.write(source);
    flush();
    isEnding = true;
    parser.end();
    flush();
    return start.text;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reading.characters(source.replace(/<[^<>]*>/g, ' '));
  }
}

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();

const frame = (name: string, source: string, href?: string, node?: MathNode, isOrdered = false): Frame => ({
  name,
  source,
  text: '',
  href,
  node,
  tex: [],
  mathml: [],
  isOrdered,
  items: 0,
});

/** Adds what an element is to the text of the one around it. */
function close(closed: Frame, stack: readonly Frame[], reading: MarkupReading, isEnding: boolean): void {
  const parent = stack[stack.length - 1]!;
  const {name, text} = closed;
  const outer = stack.find((one) => formulas.test(one.name));
  if (silent.test(name)) return;
  if (name === 'math') {
    const tex = mathTeX(closed.node!);
    if (outer) outer.mathml.push(tex);
    else parent.text += reading.formula(tex);
  } else if (name === 'tex' || name === 'tex-math') {
    const tex = bareTeX(bare(text));
    if (outer) outer.tex.push(tex);
    else parent.text += reading.formula(tex);
  } else if (formulas.test(name)) {
    if (outer) {
      parent.text += text;
      return;
    }
    const given = closed.tex.length ? closed.tex : closed.mathml;
    parent.text += given.length ? given.map(reading.formula).join(' ') : text;
    if (name === 'disp-formula') parent.text = `${parent.text} `;
  } else if (marks.get(name)) {
    const inner = /su[bp]/.test(name) ? text.trimStart() : text;
    parent.text += isEnding && reading.isStrict ? hide(bare(closed.source)) + text : marks.get(name) + inner + END;
  } else if (name === 'br' || name === 'hr') parent.text += ' ';
  else if (heading.test(name) && text.trim())
    parent.text += ` ${HEADING}${text.trim()}${END}${punctuated.test(text) ? '' : ':'} `;
  else if (item.test(name)) parent.text += ` ${parent.isOrdered ? `${parent.items}.` : '•'} ${text.trim()} `;
  else if (name === 'label') parent.text += parent.name.startsWith('list') ? '' : `${text} `;
  else if (name === 'q') parent.text += `“${text}”`;
  else if (closed.href !== undefined) parent.text += text + link(closed.href, text);
  else parent.text += inline.test(name) ? text : ` ${text} `;
}

/** The TeX of a formula without what JATS has around it: a document of LaTeX, dollars. */
const bareTeX = (text: string): string =>
  text
    .replace(/^[^]*\\begin\{document\}|\\end\{document\}[^]*$/g, '')
    .trim()
    .replace(/^(\$\$?|\\[([])([^]*?)(?:\1|\\[\])])$/, '$2');

/** An address that is not what its words say already. */
function link(href: string, words: string): string {
  const url = bare(href).trim();
  const said = bare(words).trim();
  return /^https?:\/\//i.test(url) && !said.includes(url.replace(/\/$/, '')) && !/^https?:\/\//.test(said)
    ? LINK + hide(url) + END
    : '';
}
