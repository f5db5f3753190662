import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {decode} from '../../src/loading/decode.js';
import {loadFeed} from '../../src/loading/load-feed.js';
import type {FeedError} from '../../src/model/errors.js';
import type {Feed, Warning} from '../../src/model/feed.js';
import {answer} from '../support/answers.js';
import {paperItem} from '../support/papers.js';
import {sharedBytes, sharedFiles} from '../support/shared.js';

const FOLDER = 'corpora/json-testsuite';
const ADDRESS = new URL('/large', location.href).href;
const FEED = '{"version": "https://jsonfeed.org/version/1.1", "items": ';
const [FIRST, LAST] = [JSON.stringify(paperItem(1)), JSON.stringify(paperItem(2))];

/** Each way to put a text into a document: what stands before and behind it. */
const WAYS: Readonly<Record<string, readonly [string, string]>> = {
  'by itself': ['', ''],
  'as the list of a feed': [FEED, '}'],
  'as an item between papers': [`${FEED}[${FIRST}, `, `, ${LAST}]}`],
  'as an item of an array': [`[${FIRST},`, `,${LAST}]`],
  'as a line': [`${FIRST}\n`, `\n${LAST}\n`],
};

/** Makes a document so long that it is read piece by piece. */
const PADDING = new Uint8Array(530_000).fill(0x20);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** An answer that comes in pieces, cut at some places. */
function inPieces(bytes: Uint8Array, places: readonly number[]): Response {
  const ends = [...new Set([...places, bytes.length])].sort((a, b) => a - b);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      ends.forEach((end, index) => controller.enqueue(bytes.slice(ends[index - 1] ?? 0, end)));
      controller.close();
    },
  });
  return new Response(body, {headers: {'content-type': 'application/json'}});
}

type Outcome = (Omit<Feed, 'warnings'> & {readonly warnings: readonly string[]}) | {readonly error: readonly unknown[]};

async function outcomeOf(feed: Promise<Feed>): Promise<Outcome> {
  try {
    const {warnings, ...rest} = await feed;
    return {...rest, warnings: warnings.map((warning) => JSON.stringify(warning)).sort()};
  } catch (error) {
    const {name, code, message} = error as FeedError;
    return {error: [name, code, message]};
  }
}

async function loadWhole(bytes: Uint8Array): Promise<Feed> {
  const guesses: Warning[] = [];
  const text = await decode([bytes], 'application/json', (warning) => guesses.push(warning));
  const feed = await loadFeed({text, url: ADDRESS, contentType: 'application/json'});
  return {...feed, warnings: [...guesses, ...feed.warnings]};
}

const names = (await sharedFiles(FOLDER)).filter((name) => name.endsWith('.json'));
const files = await Promise.all(names.map(async (name) => ({name, own: (await sharedBytes(`${FOLDER}/${name}`))!})));

describe('JSON that was made to try readers', () => {
  for (const [way, [before, behind]] of Object.entries(WAYS)) {
    it(`gives piece by piece what it gives as a whole, errors too: ${way}`, async function () {
      this.timeout(100_000);
      if (files.length === 0) {
        console.warn(`skipped "${this.test?.fullTitle() ?? ''}": ../shared/${FOLDER} is not here`);
        return this.skip();
      }
      const encoder = new TextEncoder();
      let errors = 0;
      for (const {name, own} of files) {
        const bytes = joined(encoder.encode(before), own, encoder.encode(behind), PADDING);
        const whole = await outcomeOf(loadWhole(bytes));
        if ('error' in whole) errors++;
        const places = fc.array(fc.nat(before.length + own.length + behind.length), {minLength: 1, maxLength: 6});
        for (const where of fc.sample(places, 1)) {
          answer({'/large': () => inPieces(bytes, where)});
          const pieces = await outcomeOf(loadFeed(ADDRESS, {tries: 1}));
          expect(pieces, `${name}, cut at ${where.join(', ')}`).to.deep.equal(whole);
        }
      }
      expect(files.length).to.be.above(300);
      expect(errors).to.be.above(way === 'as a line' ? -1 : 10);
    });
  }
});
