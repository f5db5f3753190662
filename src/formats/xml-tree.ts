/**
 * An element of an XML document. `name` has our own prefix for the namespace it is in, whatever prefix the document has
 * (`dc:creator`, `atom:link`; none for the vocabulary of RSS and for no namespace); `?:` stands before the name of a
 * namespace that no format knows. The same goes for the names of attributes. Texts have their entities decoded.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** What `xml:base` says that URLs in it are relative to; undefined where none says so. */
  readonly base: string | undefined;
}

/** The elements of that name directly in another, in their order. None of nothing. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];

/** The first element at the end of a path of names, from the children down. */
export const childOf = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((parent, name) => childrenOf(parent, name)[0], element);

/** The text in an element and all below it, trimmed; undefined when there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  const text = element && stripCdata(allText(element)).trim();
  return text || undefined;
}

/** The text of the first element at the end of a path. */
export const textAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  textOf(childOf(element, ...path));

/** The texts of all elements of that name directly in another. */
export const textsIn = (element: XmlElement | undefined, name: string): readonly string[] =>
  childrenOf(element, name).flatMap((child) => textOf(child) ?? []);

/** An attribute of an element, trimmed; undefined when it is missing or empty. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name)?.trim() || undefined;

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** The text of an element, marked as HTML where there are elements in it. */
export const markedTextOf = (element: XmlElement | undefined): string | {readonly html: string} | undefined =>
  element?.children.some(isElement) ? {html: innerMarkup(element)} : textOf(element);

/** What is inside an element, written as HTML again, without prefixes. */
export const innerMarkup = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? markup(child) : escape(child))).join('');

/** The content of an element that holds HTML: its text, or what is inside it where the HTML was not escaped. */
export const htmlOf = (element: XmlElement | undefined): string | undefined =>
  element?.children.some(isElement) ? innerMarkup(element) : textOf(element);

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function markup(element: XmlElement): string {
  const name = localName(element.name);
  const attributes = [...element.attributes].filter(([key]) => !key.includes(':'));
  const tag = [name, ...attributes.map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  return VOID.test(name) ? `<${tag}>` : `<${tag}>${innerMarkup(element)}</${name}>`;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

const allText = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? allText(child) : child)).join('');

/** A generator that escapes what it has put into CDATA already leaves the marks of CDATA in the text. */
function stripCdata(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith(CDATA) ? trimmed.slice(CDATA.length, trimmed.endsWith(']]>') ? -3 : undefined) : trimmed;
}
const CDATA = '<![CDATA[';
