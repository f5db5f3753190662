/** Puts the pages of test/hosts beside Storybook, as `hosts/<name>.html`: a frame can show them, or a tab of their own. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {hostFile, hostPaths} from '../test/support/host-pages.mjs';

const entry = join(import.meta.dirname, '..', 'src', 'index.ts');

export function hostPages(): Plugin {
  let isBuild = false;
  return {
    name: 'host-pages',
    configResolved({command}) {
      isBuild = command === 'build';
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => void answer(request, response, next));
    },
    buildStart() {
      if (isBuild) this.emitFile({type: 'chunk', id: entry, fileName: 'hosts/paper-feed.js'});
    },
    async generateBundle() {
      for (const path of hostPaths) {
        const source = (await hostFile(path, 'paper-feed.js'))?.body ?? '';
        this.emitFile({type: 'asset', fileName: `hosts/${path}`, source});
      }
    },
  };
}

async function answer({url = '/'}: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
  const {pathname} = new URL(url, 'http://localhost');
  const file = pathname.startsWith('/hosts/') && (await hostFile(pathname.slice('/hosts/'.length), `/@fs${entry}`));
  if (!file) return next();
  response.writeHead(200, {'content-type': file.type, 'cache-control': 'no-cache'}).end(file.body);
}
