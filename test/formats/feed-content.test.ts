import {expect} from '@open-wc/testing';
import {readContent, type FeedText} from '../../src/formats/feed-content.js';
import {createReader} from '../../src/text/markup-reader.js';

const text = createReader(() => {});
const BASE = 'https://lab.example/blog/1/';
const read = (content: FeedText, description?: FeedText) => readContent(content, description, BASE, text);
const html = (source: string): {readonly html: string} => ({html: source});
const long = `<p>${'A sentence of a post. '.repeat(40)}</p>`.repeat(8);

describe('what the content of an item says', () => {
  it('is its abstract, and the description its summary', () => {
    const {abstract, summary} = read(html('<p>All of it.</p>'), 'Some of it.');
    expect({abstract, summary}).to.deep.equal({abstract: html('<p>All of it.</p>'), summary: 'Some of it.'});
  });

  it('is not said twice: a description that is its beginning is left out', () => {
    expect(read(html('<p>All of <b>it</b>, and more.</p>'), 'All of it, and...').summary).to.equal(undefined);
    expect(read(undefined, 'All of it').summary).to.equal(undefined);
    expect(read(undefined, 'All of it').abstract).to.equal('All of it');
  });

  it('is under a heading or behind a label, where it has one', () => {
    expect(read(html('<h2>Abstract</h2><p>This.</p><h2>Links</h2><p>Not this.</p>')).abstract).to.deep.equal(
      html('<p>This.</p>'),
    );
    expect(read(html('<p><b>Authors:</b> Ada</p><p><b>Summary:</b> A &amp; b.</p><p>More</p>')).abstract).to.deep.equal(
      html(' A &amp; b.'),
    );
  });

  it('has a first paragraph that says less than a long post', () => {
    const first = `The first paragraph is the one that says in short what the post is about, as papers do.`;
    expect(read(html(`<p>${first}</p>${long}`)).summary).to.equal(first);
    expect(read(html(`<p>${first}</p>`)).summary).to.equal(undefined);
  });

  it('names links by their words, relative to the page of the item', () => {
    const {links} = read(
      html(
        '<a href="paper.pdf">Paper</a> <a href="/slides.html">[Slides]</a> <a href="https://github.com/a/b">code</a> <a href="https://github.com/">GitHub</a> <a href="https://other.example/">a friend</a>',
      ),
    );
    expect(links).to.deep.equal({
      pdf: ['https://lab.example/blog/1/paper.pdf'],
      slides: ['https://lab.example/slides.html'],
      code: ['https://github.com/a/b'],
    });
  });

  it('has the one PDF of a short text, and none of several', () => {
    expect(read(html('See <a href="../x.pdf">here</a>')).links).to.deep.equal({
      pdf: ['https://lab.example/blog/x.pdf'],
    });
    expect(read(html('<a href="x.pdf">here</a> and <a href="y.pdf">there</a>')).links).to.deep.equal({});
    expect(read(html(`<a href="x.pdf">here</a>${long}`)).links).to.deep.equal({});
  });

  it('loses the links of a long post, which are not those of its paper', () => {
    const abstract = read(html(`<p>By <a href="https://friend.example/">a friend</a></p>${long}`)).abstract as {
      html: string;
    };
    expect(abstract.html).to.contain('<p>By a friend</p>');
    expect((read(html('By <a href="/">me</a>')).abstract as {html: string}).html).to.contain('<a ');
  });

  it('has a picture that is no counter of readers', () => {
    expect(read(html('<img src="https://count.example/1" width="1" height="1"><img src="/a.png">')).image).to.equal(
      'https://lab.example/a.png',
    );
  });

  it('has nothing when there is nothing', () => {
    expect(read(undefined).abstract).to.equal(undefined);
    expect(read(html('<p></p>')).links).to.deep.equal({});
  });
});
