/** What `npm publish` would send is what is meant to be sent, and other people's tools can use it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';
import {describe, it} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const PATH = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;

function run(command, ...parameters) {
  const shell = process.platform === 'win32';
  return spawnSync(command, parameters, {
    cwd: root,
    encoding: 'utf8',
    shell,
    maxBuffer: 1e8,
    env: {...process.env, PATH, NO_COLOR: '1'},
  });
}

describe('the package', () => {
  const [{files, unpackedSize}] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts').stdout);
  const paths = files.map(({path}) => path);

  it('holds dist and four files', () => {
    const others = paths.filter((path) => !path.startsWith('dist/'));
    assert.deepEqual(others.toSorted(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('holds nothing but scripts, their types and maps, and what describes them', () => {
    const meant =
      /\.js$|\.js\.map$|\.d\.ts$|^dist\/custom-elements\.json$|^dist\/formats\/paper-feed\.schema\.json$|^dist\/subscribe\/preset\.schema\.json$|^dist\/cdn\/THIRD-PARTY-NOTICES\.txt$/;
    assert.deepEqual(
      paths.filter((path) => path.startsWith('dist/') && !meant.test(path)),
      [],
    );
  });

  it('holds no tests, stories or tools', () => {
    assert.deepEqual(
      paths.filter((path) => /(?:^|\/)(?:test|stories|fixtures|node_modules|\.storybook)\//.test(path)),
      [],
    );
    assert.deepEqual(
      paths.filter((path) => /\.test\.|\.stories\./.test(path)),
      [],
    );
  });

  // Mostly maps, and temml, htmlparser2 and the formats and languages three times: in chunks, and in the two files that hold everything.
  it('takes less than 12 MB', () => assert.ok(unpackedSize < 12 * 1024 * 1024, `${unpackedSize} bytes`));

  it('has maps that carry their sources and name no place on this machine', () => {
    const maps = paths.filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 5);
    for (const path of maps) {
      const {sources, sourcesContent, sourceRoot = ''} = JSON.parse(readFileSync(join(root, path), 'utf8'));
      assert.equal(sourcesContent?.length, sources.length, path);
      for (const source of [...sources, sourceRoot]) assert.doesNotMatch(source, /^(?:\/|[a-z]:|file:)/i, path);
    }
  });

  it('names no place on this machine anywhere', () => {
    for (const path of paths) assert.ok(!readFileSync(join(root, path), 'utf8').includes(root), path);
  });

  it('pleases publint', () => {
    const {status, stdout, stderr} = run('publint', '--strict');
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /All good/, stdout);
  });

  it('has types that are right for every way of importing it', () => {
    const {status, stdout, stderr} = run('attw', '--pack', '.', '--profile', 'esm-only', '--format', 'ascii');
    assert.equal(status, 0, stdout + stderr);
  });
});
