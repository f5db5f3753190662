/** The benchmark's own parts that have a right and a wrong; what it measures is looked at by people. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {endlessPage, feedText, PAGE, PAGES} from '../bench/data.mjs';
import {readOptions} from '../bench/options.mjs';
import {Link} from '../bench/pacing.mjs';
import {condition, roundsOf, runs} from '../bench/plan.mjs';
import {Results} from '../bench/results.mjs';
import {openServer} from '../bench/server.mjs';
import {difference, median, quantile, ratio, summary} from '../bench/statistics.mjs';

const idsOf = (text) => JSON.parse(text).items.map(({id}) => id);

describe('statistics of the benchmark', () => {
  it('knows the middle of an odd and of an even number of values', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 2, 8, 4]), 6);
    assert.ok(Number.isNaN(median([])));
  });

  it('finds what lies between two values on the line between them', () => {
    assert.equal(quantile([0, 10], 0.95), 9.5);
    assert.equal(quantile([4, 1, 3, 2, 5], 0.25), 2);
    assert.equal(quantile([7], 0.95), 7);
  });

  it('leaves out rounds that were not measured', () => {
    assert.deepEqual(summary([NaN, 3, undefined, 1]), {median: 2, low: 1.5, high: 2.5, count: 2});
  });

  it('compares within a round, so that a slow round counts no more than others', () => {
    const {median: times, count} = ratio([100, 1000, 300, NaN], [50, 500, 100, 10]);
    assert.deepEqual([times, count], [2, 3]);
    assert.equal(difference([10, 500, 30], [5, 480, 20]).median, 10);
  });
});

describe('feeds of the benchmark', () => {
  it('are the same every time, and have no id twice', () => {
    assert.equal(feedText(300), feedText(300));
    const ids = idsOf(feedText(3000));
    assert.equal(new Set(ids).size, 3000);
  });

  it('make a feed of a million papers in pages that follow each other', () => {
    assert.equal(PAGE * PAGES, 1_000_000);
    const [seventh, eighth] = [endlessPage(7), endlessPage(8)];
    assert.equal(seventh, endlessPage(7));
    assert.equal(JSON.parse(seventh).next_url, '8.json');
    assert.equal(new Set([...idsOf(seventh), ...idsOf(eighth)]).size, 2 * PAGE);
    assert.equal(JSON.parse(endlessPage(PAGES)).next_url, undefined);
    assert.deepEqual([endlessPage(0), endlessPage(PAGES + 1), endlessPage(1.5)], [undefined, undefined, undefined]);
  });
});

/** An answer that keeps what is written; `isFull` as a reader that does not keep up. */
const answer = () => ({
  sent: 0,
  ended: false,
  writableNeedDrain: false,
  write(bytes) {
    this.sent += bytes.length;
  },
  end() {
    this.ended = true;
  },
});

describe('the link of the benchmark', () => {
  it('sends what goes through in a time, shared between all answers, and no more', () => {
    const link = new Link(1_000_000);
    const [one, other] = [answer(), answer()];
    link.send(one, Buffer.alloc(1_000_000));
    link.send(other, Buffer.alloc(1_000_000));
    link.take(100);
    assert.equal(one.sent + other.sent, 100_000);
    assert.ok(Math.abs(one.sent - other.sent) <= 1448);
    one.destroyed = other.destroyed = true;
    link.take(1);
  });

  it('ends an answer with its last byte, and leaves its share to the others', () => {
    const link = new Link(1_000_000);
    const [small, large] = [answer(), answer()];
    link.send(small, Buffer.alloc(5000));
    link.send(large, Buffer.alloc(500_000));
    link.take(50);
    assert.deepEqual([small.sent, small.ended, large.sent, large.ended], [5000, true, 45_000, false]);
    large.destroyed = true;
    link.take(1);
  });

  it('waits for a reader that does not keep up', () => {
    const link = new Link(1_000_000);
    const [full, other] = [answer(), answer()];
    full.writableNeedDrain = true;
    link.send(full, Buffer.alloc(5000));
    link.send(other, Buffer.alloc(5000));
    link.take(50);
    assert.deepEqual([full.sent, other.sent], [0, 5000]);
    full.writableNeedDrain = false;
    link.take(5);
    assert.ok(full.ended);
  });
});

describe('the server of the benchmark', () => {
  it('sends every byte over the slow link, and pages of the endless feed', async () => {
    const server = await openServer({pages: () => undefined, folders: {}, bytesPerSecond: 50_000_000});
    try {
      const get = (path) => fetch(`${server.origin}${path}`);
      assert.equal(await (await get('/feeds/70.json')).text(), feedText(70));
      const response = await get('/endless/7.json');
      assert.equal(await response.text(), endlessPage(7));
      assert.match(response.headers.get('content-type'), /^application\/feed\+json/);
      for (const path of ['/feeds/x.json', '/endless/0.json', '/endless/2001.json', '/page/none', '/../package.json'])
        assert.equal((await get(path)).status, 404, path);
    } finally {
      server.close();
    }
  });
});

describe('the plan of the benchmark', () => {
  it('measures all pages in every round, each time from another one on', () => {
    const options = {rounds: 3, quick: false};
    const all = [...runs(['ours', 'hand-20', 'react'], [70], options)].filter(
      ({condition: {key}}) => key === '70 plain',
    );
    const orders = [0, 1, 2].map((round) => all.filter((run) => run.round === round).map(({name}) => name));
    assert.deepEqual(orders, [
      ['ours', 'hand-20', 'react'],
      ['hand-20', 'react', 'ours'],
      ['react', 'ours', 'hand-20'],
    ]);
  });

  it('gives what takes very long fewer rounds, and never more than were asked for', () => {
    const options = {rounds: 7, quick: false};
    const rounds = (name, where) => roundsOf(name, where, options);
    assert.ok(rounds('hand-all', condition(10_000, 'slow')) < rounds('hand-20', condition(10_000, 'slow')));
    assert.equal(roundsOf('ours', condition(70, 'plain'), {rounds: 1, quick: false}), 1);
  });

  it('says what is wrong with a command line', () => {
    assert.deepEqual(readOptions(['--papers', '70,1000', '--only', 'ours,react']).sizes, [70, 1000]);
    assert.throws(() => readOptions(['--papers', '71']), /there are 70, 1000, 10000/);
    assert.throws(() => readOptions(['--only', 'vue']), /there are ours/);
    assert.throws(() => readOptions(['--rounds', '0']), /no number of rounds/);
  });
});

describe('results of the benchmark', () => {
  it('keep the rounds apart, also those that failed', () => {
    const results = new Results();
    const where = condition(70, 'plain');
    results.add({condition: where, name: 'ours', round: 2}, {firstCard: 30, work: [1, 2]});
    results.add({condition: where, name: 'ours', round: 0}, {firstCard: 10, work: null});
    assert.deepEqual(results.of(where, 'ours', 'firstCard'), [10, NaN, 30]);
    assert.deepEqual(results.all(where, 'ours', 'work'), [1, 2]);
    assert.equal(results.count(where, 'ours'), 2);
    assert.equal(results.lacks(where, 'ours', 'work'), true);
    assert.deepEqual(results.of(where, 'react', 'firstCard'), []);
  });
});
