/** The command `paper-feed`, as somebody in a terminal or a scheduled job meets it. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {toJsonFeed} from '../../dist/cli/json-feed.js';
import {loadFeed} from '../../dist/core.js';
import {encode} from '../support/encodings.mjs';
import {answer} from '../support/endpoints.mjs';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'dist/cli/main.js');
const fixtures = join(root, 'test/fixtures');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const schema = JSON.parse(readFileSync(join(root, 'dist/formats/paper-feed.schema.json'), 'utf8'));
const validate = new Ajv2020({strict: true}).compile(schema);

let folder;
let base;
const server = createServer((request, response) => {
  const [path] = request.url.split('?');
  const file = path.startsWith('/files/') && join(folder, decodeURIComponent(path.slice(7)));
  if (file && existsSync(file)) response.end(readFileSync(file));
  else void answer(request, response).then((found) => found || response.writeHead(404).end());
});

before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${server.address().port}`;
});
beforeEach(() => {
  if (folder) rmSync(folder, {recursive: true, force: true});
  folder = mkdtempSync(join(tmpdir(), 'paper-feed-cli-'));
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, {recursive: true, force: true});
});

/** Runs the command in the folder, and gives its exit status and what it wrote. */
function run(words, input = '') {
  return new Promise((done) => {
    const child = spawn(process.execPath, [main, ...words], {cwd: folder});
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('close', (status) => done({status, stdout, stderr}));
    child.stdin.end(input);
  });
}

const write = (name, value) =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
const read = (name) => readFileSync(join(folder, name), 'utf8');
const item = (number, more = {}) => ({
  title: `The paper with number ${number}`,
  authors: ['Ada Lovelace'],
  published: `20${String(number).padStart(2, '0')}`,
  ...more,
});
const list = (from, to) => Array.from({length: to - from + 1}, (_, index) => item(from + index));
const titlesOf = ({papers}) => papers.map(({title}) => title);

describe('paper-feed build', () => {
  it('makes one feed of several sources in any format, each work once, the newest first', async () => {
    write('a.json', [item(1), item(5, {doi: '10.1000/5'})]);
    write(
      'b.ris',
      'TY  - JOUR\r\nTI  - The paper with number 5\r\nDO  - 10.1000/5\r\nJO  - A Journal\r\nPY  - 2005\r\nER  - \r\n',
    );
    const {status, stderr} = await run([
      'build',
      'a.json',
      'b.ris',
      `${base}/__server/json-feed?count=2`,
      '-o',
      'papers.json',
      '--title',
      'Ours',
      '--home',
      'https://lab.example/',
    ]);
    assert.equal(status, 0, stderr);
    const feed = await loadFeed({text: read('papers.json')});
    assert.deepEqual([feed.format, feed.title, feed.url], ['json-feed', 'Ours', 'https://lab.example/']);
    assert.deepEqual(titlesOf(feed).slice(0, 2), ['The paper with number 5', 'The paper with number 1']);
    assert.equal(feed.papers.length, 4);
    assert.equal(feed.papers[0].venue, 'A Journal');
    assert.match(stderr, /b\.ris: 1 paper \(ris\)/);
  });

  it('parts a long list into pages that lead from one to the next', async () => {
    write('a.json', list(10, 34));
    await run(['build', 'a.json', '-o', 'out/papers.json', '--page-size', '10', '--sort', 'source']);
    assert.deepEqual(readdirSync(join(folder, 'out')).toSorted(), ['papers-2.json', 'papers-3.json', 'papers.json']);
    const {status, stdout} = await run([
      'build',
      `${base}/files/out/papers.json`,
      '--sort',
      'source',
      '--page-size',
      '0',
    ]);
    assert.equal(status, 0);
    assert.deepEqual(
      titlesOf(await loadFeed({text: stdout})),
      list(10, 34).map(({title}) => title),
    );
  });

  it('leaves a file alone that would be the same, and removes pages that are no longer needed', async () => {
    write('a.json', list(10, 34));
    await run(['build', 'a.json', '-o', 'papers.json', '--page-size', '10']);
    utimesSync(join(folder, 'papers.json'), 1, 1);
    write('papers-4.json', {not: 'ours'});
    const again = await run(['build', 'a.json', '-o', 'papers.json', '--page-size', '10']);
    assert.equal(statSync(join(folder, 'papers.json')).mtimeMs, 1000);
    assert.match(again.stderr, /papers\.json: unchanged/);
    write('a.json', list(10, 12));
    await run(['build', 'a.json', '-o', 'papers.json', '--page-size', '10']);
    assert.deepEqual(readdirSync(folder).toSorted(), ['a.json', 'papers-4.json', 'papers.json']);
  });

  it('leaves the file as it was when a source fails, and says which', async () => {
    write('a.json', list(1, 2));
    write('papers.json', 'the last good one');
    const {status, stderr} = await run([
      'build',
      'a.json',
      'missing.bib',
      `${base}/__server/status/404`,
      '-o',
      'papers.json',
    ]);
    assert.equal(status, 1);
    assert.equal(read('papers.json'), 'the last good one');
    assert.match(stderr, /missing\.bib: There is no such file\./);
    assert.match(stderr, /status\/404: It answered with HTTP status 404/);
    assert.match(stderr, /papers\.json was left as it is/);
  });

  it('writes what it could read when it is told to keep going, and fails all the same', async () => {
    write('a.json', list(1, 2));
    const {status} = await run(['build', 'a.json', 'missing.bib', '-o', 'papers.json', '--keep-going']);
    assert.equal(status, 1);
    assert.equal((await loadFeed({text: read('papers.json')})).papers.length, 2);
  });

  it('reads standard input and writes standard output, with nothing else on it', async () => {
    const {status, stdout} = await run(['build', '-'], JSON.stringify(list(1, 3)));
    assert.equal(status, 0);
    assert.equal((await loadFeed({text: stdout})).papers.length, 3);
  });

  it('tells of every warning, with its line where there is one, and can take them for failures', async () => {
    write('a.json', [item(1), {id: 'no title'}]);
    const {status, stderr} = await run(['build', 'a.json', '-o', 'papers.json']);
    assert.equal(status, 0);
    assert.match(stderr, /a\.json: Item 2 has no title and was left out\./);
    assert.equal((await run(['build', 'a.json', '-o', 'strict.json', '--strict'])).status, 1);
    assert.equal(existsSync(join(folder, 'strict.json')), false);
    assert.equal((await run(['build', 'a.json', '-o', 'papers.json', '--quiet'])).stderr, '');
  });

  it('keeps the warnings of every page, with the page they are about', async () => {
    const page = (next) => ({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: next, title: `Before ${next}`}, {id: 'none'}],
      ...(next && {next_url: next}),
    });
    write('a.json', page('a-2.json'));
    write('a-2.json', page(''));
    const {stderr} = await run(['build', `${base}/files/a.json`, '-o', 'papers.json']);
    assert.match(stderr, /files\/a\.json: Item 2 has no title/);
    assert.match(stderr, /files\/a-2\.json: Item 2 has no title/);
    const {stdout} = await run(['check', 'a.json']);
    assert.match(stdout, /warnings {3}2\n +Item 2 has no title[^\n]*\n +a-2\.json: Item 2 has no title/);
  });

  it('keeps the pages that came before one that failed, when it is told to keep going', async () => {
    write('a.json', {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: '1', title: 'One'}],
      next_url: 'nothing.json',
    });
    const {status} = await run(['build', `${base}/files/a.json`, '-o', 'papers.json', '--keep-going']);
    assert.equal(status, 1);
    assert.deepEqual(titlesOf(await loadFeed({text: read('papers.json')})), ['One']);
    const {stdout} = await run(['check', `${base}/files/a.json`]);
    assert.match(stdout, /not read {3}.*nothing\.json: It answered with HTTP status 404/);
    assert.match(stdout, /papers {5}1$/m);
  });

  it('begins with what is trending, when it is told to', async () => {
    const [old, recent, other] = [item(1, {upvotes: 90}), item(24, {upvotes: 40}), item(25)];
    write('a.json', [old, other, recent]);
    const {status, stderr} = await run(['build', 'a.json', '-o', 'papers.json', '--sort', 'trending']);
    assert.equal(status, 0, stderr);
    const papers = [recent, old, other];
    assert.deepEqual(titlesOf(await loadFeed({text: read('papers.json')})), titlesOf({papers}));
    assert.match((await run(['--help'])).stdout, /--sort ORDER .*\btrending\b/);
  });

  it('asks for numbered pages until one is not there', async () => {
    for (const page of [1, 2, 3]) write(`page-${page}.json`, [item(page)]);
    const pages = `${base}/files/page-{page}.json`;
    const {status, stderr} = await run(['build', pages, '-o', 'papers.json', '--sort', 'source']);
    assert.equal(status, 0, stderr);
    assert.deepEqual(titlesOf(await loadFeed({text: read('papers.json')})), titlesOf({papers: list(1, 3)}));
    const few = await run(['check', pages, '--pages', '2']);
    assert.match(few.stdout, /papers {5}2$/m);
    assert.match(few.stdout, /There are further pages after 2; --pages asks for more\./);
  });

  it('asks for no more numbered pages where they repeat themselves', async () => {
    write('a.json', list(1, 2));
    const {status, stderr} = await run(['build', `${base}/files/a.json?page={page}`, '-o', 'papers.json']);
    assert.equal(status, 0, stderr);
    assert.deepEqual(stderr.match(/: page \d+/g), [': page 2']);
    assert.equal((await loadFeed({text: read('papers.json')})).papers.length, 2);
  });

  it('says where a page cannot be reached that an earlier one leads to', async () => {
    write('a.json', {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [{id: '1', title: 'One'}],
      next_url: 'nothing.json',
    });
    const {status, stderr} = await run(['build', `${base}/files/a.json`, '-o', 'papers.json']);
    assert.equal(status, 1);
    assert.match(stderr, /nothing\.json: It answered with HTTP status 404/);
  });

  it('keeps all that it knows of a paper: its own output is a feed of our schema, and reads as the same papers', async () => {
    const listing = readdirSync(fixtures, {recursive: true}).map((path) => path.replaceAll('\\', '/'));
    let count = 0;
    for (const path of listing.filter(
      (one) => /\.(?:json|xml|bib|ris|nbib|jsonl)$/.test(one) && !/^subscribe|expected/.test(one),
    )) {
      const source = await loadFeed({
        text: readFileSync(join(fixtures, path), 'utf8'),
        url: 'https://lab.example/',
      }).catch(() => undefined);
      if (!source) continue;
      const text = toJsonFeed(source, source.papers);
      assert.deepEqual((await loadFeed({text})).papers, source.papers, path);
      assert.ok(validate(JSON.parse(text)), `${path}: ${JSON.stringify(validate.errors)}`);
      count += source.papers.length;
    }
    assert.ok(count > 100, `${count} papers`);
  });
});

describe('the files of paper-feed', () => {
  const paged = () => run(['build', 'a.json', '-o', 'papers.json', '--page-size', '10', '--sort', 'source']);

  it('lead from one page to the next without an address, so that nothing is lost when they are read again', async () => {
    write('a.json', list(10, 34));
    await paged();
    const {status, stdout, stderr} = await run(['convert', 'papers.json', '--to', 'json-feed']);
    assert.equal(status, 0, stderr);
    assert.equal((await loadFeed({text: stdout})).papers.length, 25);
    assert.match(stderr, /papers\.json: 25 papers/);
    const few = await run(['convert', 'papers.json', '--to', 'json-feed', '--pages', '2']);
    assert.equal((await loadFeed({text: few.stdout})).papers.length, 20);
    assert.match(few.stderr, /There are further pages after 2; --pages asks for more\./);
  });

  it('lead to no file elsewhere on the machine', async () => {
    mkdirSync(join(folder, 'in'));
    write('secret.json', list(1, 3));
    for (const next of ['../secret.json', '..%2Fsecret.json', join(folder, 'secret.json'), '.', '..', '']) {
      write('in/a.json', {version: 'https://jsonfeed.org/version/1.1', items: list(7, 7), next_url: next});
      const {status, stdout} = await run(['build', 'in/a.json']);
      assert.equal(status, 0, next);
      assert.equal((await loadFeed({text: stdout})).papers.length, 1, next);
    }
  });

  it('are removed only when an earlier build has led to them', async () => {
    write('a.json', list(10, 34));
    await paged();
    const foreign = '{"version":"https://jsonfeed.org/version/1.1","title":"Not ours","items":[]}';
    write('papers-4.json', foreign);
    write('a.json', list(10, 12));
    await paged();
    assert.deepEqual(readdirSync(folder).toSorted(), ['a.json', 'papers-4.json', 'papers.json']);
    write('papers-2.json', foreign);
    await paged();
    assert.equal(read('papers-2.json'), foreign);
  });

  it('are the same, byte for byte, for the same sources', async () => {
    write('a.json', list(10, 34));
    write('b.json', list(20, 40));
    const first = await run(['build', 'a.json', 'b.json']);
    assert.equal((await run(['build', 'a.json', 'b.json'])).stdout, first.stdout);
  });

  it('are written through a link, to what is no file, and into folders that are not there', async () => {
    write('a.json', list(1, 2));
    mkdirSync(join(folder, 'real'));
    write('real/papers.json', 'old');
    symlinkSync(join(folder, 'real/papers.json'), join(folder, 'link.json'));
    await run(['build', 'a.json', '-o', 'link.json']);
    assert.ok(lstatSync(join(folder, 'link.json')).isSymbolicLink());
    assert.equal((await loadFeed({text: read('real/papers.json')})).papers.length, 2);
    const device = spawn('bash', ['-c', `"${process.execPath}" "${main}" build a.json -o /dev/stdout | cat`], {
      cwd: folder,
    });
    let text = '';
    for await (const piece of device.stdout.setEncoding('utf8')) text += piece;
    assert.equal((await loadFeed({text})).papers.length, 2);
    assert.equal((await run(['build', 'a.json', '-o', 'x/y/papers.json'])).status, 0);
  });

  it('are named, with the reason, when they cannot be read or written', async () => {
    write('a.json', list(1, 2));
    mkdirSync(join(folder, 'sub'));
    for (const [words, message] of [
      [['build', 'a.json', '-o', 'sub'], 'sub cannot be written: It is a folder; name a file in it.'],
      [['build', 'a.json', '-o', 'a.json/papers.json'], 'a.json/papers.json cannot be written: A part of its path'],
      [['build', 'sub'], 'sub: It is a folder; name a file in it.'],
      [['build', 'a.json/b.json'], 'a.json/b.json: A part of its path is a file'],
    ]) {
      const {status, stderr} = await run(words);
      assert.equal(status, 1, words.join(' '));
      assert.ok(stderr.includes(`paper-feed: ${message}`), stderr);
    }
    assert.deepEqual(readdirSync(folder).toSorted(), ['a.json', 'sub']);
  });

  it('are left whole, and nothing beside them, when the command is stopped in the middle', async () => {
    write('papers.json', 'the last good one');
    const script = `import {writeChanged} from ${JSON.stringify(new URL('../../dist/cli/output.js', import.meta.url))};
      const written = writeChanged('papers.json', 'x'.repeat(300_000_000));
      console.log('begun');
      await written;`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {cwd: folder});
    child.stdout.once('data', () => {
      const watch = setInterval(() => {
        if (readdirSync(folder).length < 2) return;
        clearInterval(watch);
        child.kill('SIGINT');
      }, 1);
    });
    const signal = await new Promise((done) => child.on('close', (_, how) => done(how)));
    assert.equal(signal, 'SIGINT');
    assert.deepEqual(readdirSync(folder), ['papers.json']);
    assert.equal(read('papers.json'), 'the last good one');
  });

  it('in an old character set are read, with a warning; a mark in front of them says what they are', async () => {
    const text = '@article{a, title = {Die Straße}, year = 2020}';
    for (const [label, warned] of [
      ['windows-1252', true],
      ['utf-8-bom', false],
      ['utf-16le', false],
    ]) {
      writeFileSync(join(folder, 'a.bib'), encode(text, label));
      const {stdout, stderr} = await run(['build', 'a.bib']);
      assert.deepEqual(titlesOf(await loadFeed({text: stdout})), ['Die Straße'], label);
      assert.equal(/a\.bib: Its characters are not UTF-8/.test(stderr), warned, label);
    }
  });
});

describe('paper-feed check', () => {
  it('says what was read, how much of it, and what is wrong', async () => {
    write('a.json', [item(1, {doi: '10.1000/1'}), item(2), {id: 'no title'}]);
    const {status, stdout} = await run(['check', 'a.json']);
    assert.equal(status, 0);
    assert.match(stdout, /^a\.json\n {2}format {5}json-array$/m);
    assert.match(stdout, /papers {5}2$/m);
    assert.match(stdout, /with {7}authors 2, date 2, venue 0, abstract 0, DOI 1/);
    assert.match(stdout, /The paper with number 1 · Ada Lovelace · 2001/);
    assert.match(stdout, /warnings {3}1\n +Item 3 has no title/);
  });

  it('fails for what cannot be read, and says why', async () => {
    write('page.html', '<!doctype html><title>Sign in</title>');
    const {status, stdout} = await run(['check', 'page.html']);
    assert.equal(status, 1);
    assert.match(stdout, /not read {3}.*an HTML page \("Sign in"\)/);
  });
});

describe('paper-feed convert', () => {
  const source = join(fixtures, 'csl-json/library.json');
  for (const [to, format] of Object.entries({
    bibtex: 'bibtex',
    biblatex: 'bibtex',
    ris: 'ris',
    'csl-json': 'csl-json',
    rss: 'rss',
    atom: 'atom',
    'json-feed': 'json-feed',
  })) {
    it(`to ${to}: what comes out is read as ${format}, with the same titles and years`, async () => {
      const {status, stdout, stderr} = await run(['convert', source, '--to', to, '--title', 'Library']);
      assert.equal(status, 0, stderr);
      const [was, is] = [await loadFeed({text: readFileSync(source, 'utf8')}), await loadFeed({text: stdout})];
      assert.equal(is.format, format);
      const plain = ({title}) =>
        [title]
          .flat(9)
          .map((part) => part.text ?? part)
          .join('');
      assert.deepEqual(is.papers.map(plain), was.papers.map(plain));
      assert.deepEqual(
        is.papers.map(({published}) => published?.slice(0, 4)),
        was.papers.map(({published}) => published?.slice(0, 4)),
      );
    });
  }

  it('writes a file, and leaves it alone when it would be the same', async () => {
    write('a.json', list(1, 3));
    assert.match((await run(['convert', 'a.json', '--to', 'ris', '-o', 'a.ris'])).stderr, /a\.ris: written/);
    assert.match((await run(['convert', 'a.json', '--to', 'ris', '-o', 'a.ris'])).stderr, /a\.ris: unchanged/);
  });

  it('names what it can convert to', async () => {
    const {status, stderr} = await run(['convert', source, '--to', 'docx']);
    assert.equal(status, 2);
    assert.match(stderr, /Nothing converts to "docx"\. There are json-feed, rss, atom, .*bibtex/);
  });
});

describe('the command line', () => {
  it('explains itself', async () => {
    for (const words of [[], ['help'], ['--help'], ['build', '-h']]) {
      const {status, stdout} = await run(words);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage:\n {2}paper-feed build/);
    }
    assert.equal((await run(['--version'])).stdout, `${version}\n`);
  });

  it('is content when nobody reads on', async () => {
    write(
      'a.json',
      list(1, 99).map((one) => ({...one, abstract: 'Words. '.repeat(2000)})),
    );
    for (const line of ['build a.json | head -c 10', 'build a.json -o papers.json 2>&1 | true']) {
      const child = spawn('bash', ['-o', 'pipefail', '-c', `"${process.execPath}" "${main}" ${line}`], {cwd: folder});
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
      const status = await new Promise((done) => child.on('close', done));
      assert.deepEqual([status, stderr.replace(/^a\.json: .*\n/, '')], [0, ''], line);
    }
    assert.equal((await loadFeed({text: read('papers.json')})).papers.length, 99);
  });

  for (const [words, message] of [
    [['bild', 'a.json'], 'There is no command "bild"'],
    [['build'], 'build takes at least one file or address'],
    [['convert', 'a.json'], 'convert takes --to'],
    [['build', 'a.json', '--sort', 'best'], 'There is no order "best"'],
    [['build', 'a.json', '--page-size', 'ten'], '--page-size takes a whole number from 0, not "ten"'],
    [['build', 'a.json', '--base', 'here'], '--base takes an http or https address'],
    [['build', 'a.json', '--format', 'bib'], 'There is no format "bib". There are json-feed, hf-papers'],
    [['build', '-', '-'], '- can stand there once'],
    [['convert', 'a.json', '--to', 'toString'], 'Nothing converts to "toString"'],
    [['build', 'a.json', '--colour'], "Unknown option '--colour'"],
  ]) {
    it(`does not understand ${words.join(' ')}, and says why`, async () => {
      const {status, stdout, stderr} = await run(words);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.includes(message), stderr);
      assert.match(stderr, /Try paper-feed --help\.\n$/);
    });
  }
});

describe('the GitHub Action', {skip: process.platform === 'win32' && 'its script is for bash'}, () => {
  const action = readFileSync(join(root, 'action.yml'), 'utf8');
  const script = action.slice(action.indexOf('run: |\n') + 7).replaceAll(/^ {8}/gm, '');

  it('hands its inputs to the command as they are, whatever stands in them', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\nprintf '%s\\n' "$@" > words.txt\n`);
    chmodSync(join(bin, 'npx'), 0o755);
    const env = {
      ...process.env,
      PATH: bin + delimiter + process.env.PATH,
      SOURCES: '\n  papers.bib\n\nhttps://api.example/works?a=$(touch stolen)&b="c d"\n',
      OUTPUT: 'out/papers.json',
      ARGUMENTS: '--title=Our papers\n--keep-going\n',
      VERSION: version,
    };
    const status = await new Promise((done) =>
      spawn('bash', ['-eo', 'pipefail', '-c', script], {cwd: folder, env}).on('close', done),
    );
    assert.equal(status, 0);
    assert.deepEqual(read('words.txt').trim().split('\n'), [
      '--yes',
      `paper-feed@${version}`,
      'build',
      '--output=out/papers.json',
      '--title=Our papers',
      '--keep-going',
      '--',
      'papers.bib',
      'https://api.example/works?a=$(touch stolen)&b="c d"',
    ]);
    assert.equal(existsSync(join(folder, 'stolen')), false);
  });

  it('takes the version of this package, and no input into its script', () => {
    assert.match(action, new RegExp(`default: ${version}\\n`));
    assert.doesNotMatch(script, /\$\{\{/);
  });
});
