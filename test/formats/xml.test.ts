import {expect} from '@open-wc/testing';
import {createXmlReader, type XmlShape} from '../../src/formats/xml.js';
import {
  attributeOf,
  childOf,
  htmlOf,
  markedTextOf,
  textAt,
  textOf,
  type XmlElement,
} from '../../src/formats/xml-tree.js';

const RSS: XmlShape = {roots: ['rss'], vocabulary: '', items: ['item']};
const ATOM: XmlShape = {roots: ['atom:feed'], vocabulary: 'atom', items: ['atom:entry']};

function read(text: string, shape = RSS, base?: string) {
  const items: XmlElement[] = [];
  const reader = createXmlReader(shape, base, (item) => items.push(item));
  reader.write(text);
  reader.end();
  const {root, problem} = reader;
  return {items, root, problem};
}
const titles = (text: string): (string | undefined)[] => read(text).items.map((item) => textAt(item, 'title'));
const rss = (items: string, attributes = ''): string => `<rss ${attributes}><channel>${items}</channel></rss>`;

describe('the reader of XML', () => {
  it('gives the items, and the root without them', () => {
    const {items, root} = read(
      rss('<title>A feed</title><item><title>One</title></item><item><title>Two</title></item>'),
    );
    expect(items.map((item) => textAt(item, 'title'))).to.deep.equal(['One', 'Two']);
    expect(textAt(root, 'channel', 'title')).to.equal('A feed');
    expect(childOf(root, 'channel', 'item')).to.equal(undefined);
  });

  it('gives an item when it is complete, with what the root has said until then', () => {
    const seen: (string | undefined)[] = [];
    const reader = createXmlReader(RSS, undefined, (_, root) => seen.push(textAt(root, 'channel', 'title')));
    reader.write('<rss><channel><title>Early</title><item/><link>Late');
    expect(seen).to.deep.equal(['Early']);
  });

  it('takes an item in an item for a part of it', () => {
    expect(
      titles(rss('<item><title>Outer</title><source><item><title>Inner</title></item></source></item>')),
    ).to.deep.equal(['Outer']);
  });

  describe('namespaces', () => {
    it('are those that the document declares, whatever the prefixes', () => {
      const {items} = read(
        rss(
          '<item><z:creator>Ada</z:creator><creator xmlns="http://purl.org/dc/elements/1.1/">Grace</creator></item>',
          'xmlns:z="http://purl.org/dc/elements/1.1/"',
        ),
      );
      expect(items[0]?.children.map((child) => (child as XmlElement).name)).to.deep.equal(['dc:creator', 'dc:creator']);
    });

    it('of the root are those of the format', () => {
      for (const namespace of ['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#', 'urn:unknown', '']) {
        const {items} = read(`<x:feed xmlns:x="${namespace}"><x:entry><x:id>1</x:id></x:entry></x:feed>`, ATOM);
        expect(textAt(items[0], 'atom:id'), namespace).to.equal('1');
      }
    });

    it('that no format knows do not hide ours', () => {
      const {items} = read(
        rss('<item><m:title>Movie</m:title><title>Paper</title></item>', 'xmlns:m="http://movies.example/"'),
      );
      expect(textAt(items[0], 'title')).to.equal('Paper');
    });

    it('that take a prefix of ours for something else do not count as ours', () => {
      const {items} = read(
        rss('<item><dc:title>Not Dublin Core</dc:title></item>', 'xmlns:dc="http://other.example/"'),
      );
      expect(textAt(items[0], 'dc:title')).to.equal(undefined);
    });

    it('that are not declared mean what they mean elsewhere', () => {
      expect(textAt(read(rss('<item><dc:title>Undeclared</dc:title></item>')).items[0], 'dc:title')).to.equal(
        'Undeclared',
      );
    });

    it('of attributes are told apart, too', () => {
      const {items} = read(
        rss('<item r:about="urn:1" about="2"/>', 'xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'),
      );
      expect(attributeOf(items[0], 'rdf:about')).to.equal('urn:1');
      expect(attributeOf(items[0], 'about')).to.equal('2');
    });
  });

  describe('text', () => {
    it('has the entities of HTML decoded, once', () => {
      expect(titles(rss('<item><title>caf&eacute; &amp;amp; &#x2014;&nbsp;&lt;b&gt;</title></item>'))).to.deep.equal([
        'café &amp; —\u00a0<b>',
      ]);
    });

    it('is kept as it is written in CDATA', () => {
      expect(titles(rss('<item><title>a &amp; <![CDATA[b &amp; <i>c</i>]]></title></item>'))).to.deep.equal([
        'a & b &amp; <i>c</i>',
      ]);
    });

    it('loses the marks of CDATA that were escaped', () => {
      expect(titles(rss('<item><title>&lt;![CDATA[Twice]]&gt;</title></item>'))).to.deep.equal(['Twice']);
    });

    it('may hold what XML forbids', () => {
      expect(titles(rss('<item><title>a & b < c &unknown; AT&T</title></item>'))).to.deep.equal([
        'a & b < c &unknown; AT&T',
      ]);
    });

    it('with elements in it is handed on as HTML, without prefixes', () => {
      const {items} = read(
        rss(
          '<item><title>H<x:sub class="a&quot;b">2</x:sub>O &lt; <br/>D<script>1</script></title></item>',
          'xmlns:x="http://www.w3.org/1999/xhtml"',
        ),
      );
      expect(markedTextOf(childOf(items[0], 'title'))).to.deep.equal({
        html: 'H<sub class="a&quot;b">2</sub>O &lt; <br>D<script>1</script>',
      });
    });

    it('that is HTML already is what it says', () => {
      const {items} = read(rss('<item><description>&lt;p&gt;One &amp;amp; two&lt;/p&gt;</description></item>'));
      expect(htmlOf(childOf(items[0], 'description'))).to.equal('<p>One &amp; two</p>');
    });

    it('of nothing is undefined', () => {
      expect(textOf(undefined)).to.equal(undefined);
      expect(titles(rss('<item><title>  </title></item>'))).to.deep.equal([undefined]);
    });
  });

  describe('xml:base', () => {
    it('is inherited, and relative to that above and to the document', () => {
      const {items} = read(
        '<rss xml:base="/a/"><channel><item xml:base="b/"><link/></item><item/></channel></rss>',
        RSS,
        'https://lab.example/feed.xml',
      );
      expect(items.map((item) => item.base)).to.deep.equal(['https://lab.example/a/b/', 'https://lab.example/a/']);
      expect(childOf(items[0], 'link')?.base).to.equal('https://lab.example/a/b/');
    });

    it('is undefined where nothing says so, and where it is no address', () => {
      expect(read(rss('<item xml:base="javascript:1"/>')).items[0]?.base).to.equal(undefined);
    });
  });

  describe('what is malformed', () => {
    it('is read as far as it goes, and said to be cut', () => {
      const {items, problem} = read('<rss><channel><item><title>One</title></item><item><title>Tw');
      expect(items.map((item) => textAt(item, 'title'))).to.deep.equal(['One', 'Tw']);
      expect(problem).to.contain('ends early');
    });

    it('does not hide the items behind it', () => {
      expect(titles(rss('<item><title>One</item><item><p><b>x</p><title>Two</title></item>'))).to.deep.equal([
        'One',
        'Two',
      ]);
    });

    it('ends an item that is not closed where the next begins', () => {
      expect(titles('<rss><item><title>One</title><item><title>Two</title></rss>')).to.deep.equal(['One', 'Two']);
    });
  });

  describe('what is not the feed', () => {
    it('is not read before the root or behind it', () => {
      const text = `<!DOCTYPE rss [<!ELEMENT rss (a)> "<item><title>No</title></item>" ]>${rss('<item><title>Yes</title></item>')}<item><title>No</title></item>`;
      expect(titles(text)).to.deep.equal(['Yes']);
    });

    it('is no feed at all without the root', () => {
      const {items, root} = read('<html><body><item><title>No</title></item></body></html>');
      expect(items).to.deep.equal([]);
      expect(root).to.equal(undefined);
    });
  });

  describe('what is refused', () => {
    it('is a declaration of entities', () => {
      for (const start of [
        '<!DOCTYPE rss [<!ENTITY a "b">]>',
        '<!DOCTYPE rss [<!ELEMENT x>\n<!ENTITY % a SYSTEM "x">]>',
      ]) {
        const {items, problem} = read(start + rss('<item><title>&a;</title></item>'));
        expect(items).to.deep.equal([]);
        expect(problem).to.contain('<!ENTITY');
      }
    });

    it('is not a plain document type', () => {
      expect(
        titles(`<!DOCTYPE rss PUBLIC "-//X//ENTITIES//EN" "x.dtd">${rss('<item><title>Yes</title></item>')}`),
      ).to.deep.equal(['Yes']);
    });

    it('is nesting beyond all use, and what comes behind it', () => {
      const {items, problem} = read(rss(`<item><title>One</title></item><item>${'<a>'.repeat(200_000)}`));
      expect(items.map((item) => textAt(item, 'title'))).to.deep.equal(['One']);
      expect(problem).to.contain('nested');
    });

    it('is nesting before the root, too', () => {
      expect(read('<a>'.repeat(200_000)).problem).to.contain('nested');
    });
  });

  it('takes no harm from names that mean something to JavaScript', () => {
    const {items} = read(
      rss(
        '<item __proto__="x" constructor="y"><__proto__>z</__proto__><title>Safe</title></item>',
        'xmlns:__proto__="u"',
      ),
    );
    expect(textAt(items[0], 'title')).to.equal('Safe');
    expect(({} as {x?: unknown}).x).to.equal(undefined);
  });
});
