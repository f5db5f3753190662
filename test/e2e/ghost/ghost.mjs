/**
 * Starts the Ghost of install-ghost.mjs on this machine, with a new database each time:
 *
 *     const ghost = await startGhost({mailPort: sink.port});
 *     await ghost.rows('select email from members');
 *     await ghost.stop();
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {installGhost} from './install-ghost.mjs';

/**
 * @param {object} options
 * @param {number} options.mailPort where its mails go
 * @param {Record<string, string>} [options.settings] of Ghost, with `__` between levels; the default is what Ghost ships with
 */
export async function startGhost({mailPort, settings = {}}) {
  const installed = installGhost();
  const folder = mkdtempSync(join(tmpdir(), 'paper-feed-ghost-'));
  cpSync(join(installed, 'content'), join(folder, 'content'), {recursive: true});
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const database = join(folder, 'ghost.db');
  const child = spawn(process.execPath, ['--require', join(import.meta.dirname, 'older-node.cjs'), 'index.js'], {
    cwd: installed,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      url: `${url}/`,
      server__host: '127.0.0.1',
      server__port: String(port),
      database__client: 'sqlite3',
      database__connection__filename: database,
      database__useNullAsDefault: 'true',
      mail__from: 'noreply@newsletter.example',
      mail__options__host: '127.0.0.1',
      mail__options__port: String(mailPort),
      mail__options__ignoreTLS: 'true',
      mail__options__auth: 'null',
      paths__contentPath: join(folder, 'content'),
      privacy__useUpdateCheck: 'false',
      privacy__useGravatar: 'false',
      logging__path: folder,
      logging__transports: '["stdout"]',
      ...settings,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const exit = once(child, 'exit');

  const ghost = {
    url,

    /** What a query of the database gives, through the SQLite that Ghost brings along. */
    rows: (query, ...values) => rows(installed, database, query, values),

    /** Holds it where it is: it takes connections, and does nothing, until it is told to go on. */
    freeze: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),

    /** Ends it; afterwards its port refuses connections. */
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await exit;
      clearTimeout(killer);
      rmSync(folder, {recursive: true, force: true});
    },
  };

  const deadline = Date.now() + 120_000;
  while (!(await answers(`${url}/members/api/site/`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await ghost.stop();
      throw new Error(`Ghost did not start:\n${output.slice(-4000)}`);
    }
    await wait(200);
  }
  return ghost;
}

const answers = (url) =>
  fetch(url).then(
    ({ok}) => ok,
    () => false,
  );

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function rows(installed, database, query, values) {
  const require = createRequire(join(installed, 'package.json'));
  if (existsSync(join(installed, 'node_modules', 'better-sqlite3'))) {
    const connection = new (require('better-sqlite3'))(database, {readonly: true});
    const found = connection.prepare(query).all(...values);
    connection.close();
    return Promise.resolve(found);
  }
  const {Database} = require('sqlite3');
  return new Promise((resolve, reject) => {
    const connection = new Database(database);
    connection.all(query, values, (error, found) => {
      connection.close();
      if (error) reject(error);
      else resolve(found);
    });
  });
}
