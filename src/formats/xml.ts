import {decodeHTMLStrict} from 'entities/decode';
import {Parser} from 'htmlparser2';
import {webUrl} from '../model/urls.js';
import {canonicalName, namespaceOf, type Scope} from './xml-names.js';
import type {XmlElement} from './xml-tree.js';

/** What to look for in a document. */
export interface XmlShape {
  /** The names of the roots that are known. What stands before or behind the root is not read. */
  readonly roots: readonly string[];
  /** The prefix we give the vocabulary of the root, whatever namespace the document says it has. */
  readonly vocabulary: '' | 'atom';
  /** The names of the elements that are an item each. An item in an item is a part of it. */
  readonly items: readonly string[];
}

/** Reads a document as it comes. */
export interface XmlReader {
  /** The root with all that is no item, as far as it has come. */
  readonly root: XmlElement | undefined;
  /** Why the rest of the document was not read. */
  readonly problem: string | undefined;
  /** Takes the next piece of the text. */
  write(text: string): void;
  /** Ends the document. What is still open ends with it. */
  end(): void;
}

interface Frame extends XmlElement {
  readonly children: (XmlElement | string)[];
  readonly scope: Scope;
  isItem: boolean;
}

/** The parser below takes the square of the depth; no feed is half as deep. */
const DEEPEST = 64;

/**
 * A reader of XML that takes what people publish as XML: it goes on behind what is malformed, so that `a & b < c` is text and
 * an element that is not closed ends with its parent. Namespaces are those that the document declares. In text the
 * entities of HTML are decoded, CDATA is kept as written. Declarations of entities and documents deeper than 64 elements
 * are refused. `base` is the address of the document. `onItem` gets each item when it is complete, with the root as it is
 * then, so that nothing depends on how the text is cut.
 */
export function createXmlReader(
  {roots, vocabulary, items}: XmlShape,
  base: string | undefined,
  onItem: (item: XmlElement, root: XmlElement) => void,
): XmlReader {
  const frames: (Frame | undefined)[] = [];
  let root: Frame | undefined;
  let own: string | undefined;
  let problem: string | undefined;
  let text = '';
  let isCdata = false;

  const stop = (why: string): never => {
    problem = why;
    throw new Error(why);
  };

  function takeText(): void {
    const frame = frames.at(-1);
    if (text && frame) {
      const piece = isCdata ? text : decodeHTMLStrict(text);
      const before = frame.children.at(-1);
      if (typeof before === 'string') frame.children[frame.children.length - 1] = before + piece;
      else frame.children.push(piece);
    }
    text = '';
  }

  function open(written: string, attributes: Readonly<Record<string, string>>): void {
    takeText();
    if (frames.length >= DEEPEST) stop(`More than ${DEEPEST} elements are nested in each other.`);
    const parent = frames.at(-1);
    if (root && !parent) return void frames.push(undefined);
    const scope = declared(attributes, parent?.scope);
    const name = canonicalName(written, scope, own, vocabulary);
    if (!root) {
      // The namespace of the root is the one of the format, also where the document calls it something else.
      own = namespaceOf(written, scope);
      const rootName = canonicalName(written, scope, own, vocabulary);
      const isRoot = roots.includes(rootName);
      if (isRoot) root = frame(rootName, attributes, scope, undefined);
      else own = undefined;
      return void frames.push(isRoot ? root : undefined);
    }
    const element = frame(name, attributes, scope, parent);
    frames.push(element);
    // An item that was not closed ends where the next begins.
    if (items.includes(name) && parent?.isItem && items.includes(parent.name)) hand(parent);
    element.isItem = items.includes(name) && !frames.some((other) => other?.isItem);
    if (!element.isItem) parent?.children.push(element);
  }

  function frame(
    name: string,
    attributes: Readonly<Record<string, string>>,
    scope: Scope,
    parent: Frame | undefined,
  ): Frame {
    const named = Object.entries(attributes)
      .filter(([key]) => !/^xmlns(?::|$)/.test(key))
      .map(([key, value]) => [attributeName(key, scope), decodeHTMLStrict(value)] as const);
    const map = new Map(named);
    const declaredBase = webUrl(map.get('xml:base'), parent?.base ?? base);
    return {name, attributes: map, children: [], base: declaredBase ?? parent?.base, scope, isItem: false};
  }

  function hand(item: Frame): void {
    item.isItem = false;
    if (root) onItem(item, root);
  }

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag() {
        takeText();
        const closed = frames.pop();
        if (closed?.isItem) hand(closed);
      },
      ontext: (piece) => void (text += piece),
      oncdatastart() {
        takeText();
        isCdata = true;
      },
      oncdataend() {
        takeText();
        isCdata = false;
      },
      // What else a declaration holds comes as text or tags before the root, and is not read.
      onprocessinginstruction(_, data) {
        if (!root && /!ENTITY\b/i.test(data)) stop('It declares entities of its own (<!ENTITY), which are not read.');
      },
    },
    {xmlMode: true, decodeEntities: false},
  );

  function attempt(act: () => void): void {
    try {
      if (problem === undefined) act();
    } catch (error) {
      if (problem === undefined) throw error;
    }
  }

  return {
    get root() {
      return root;
    },
    get problem() {
      return problem;
    },
    write: (piece) => attempt(() => parser.write(piece)),
    end: () =>
      attempt(() => {
        const isCut = root !== undefined && frames.includes(root);
        parser.end();
        if (isCut) problem = 'It ends early: an element at the end is not closed.';
      }),
  };
}

/** The namespaces that are known at an element. */
function declared(attributes: Readonly<Record<string, string>>, parent: Scope | undefined): Scope {
  const names = Object.keys(attributes).filter((key) => /^xmlns(?::|$)/.test(key));
  const scope = names.length || !parent ? (Object.create(parent ?? null) as Record<string, string>) : parent;
  for (const key of names)
    (scope as Record<string, string>)[`:${key.slice(6)}`] = decodeHTMLStrict(attributes[key] ?? '').trim();
  return scope;
}

/** An attribute without a prefix is in no namespace. */
const attributeName = (written: string, scope: Scope): string =>
  written.includes(':') ? canonicalName(written, scope, undefined, '') : written;
