/** The Ghost that `npm test` signs up at gives the answers that were recorded at a real one, to the same requests. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {exchangeWith, recorded} from '../e2e/ghost/exchange.mjs';
import {answer} from '../support/endpoints.mjs';

describe('the fake Ghost', () => {
  let server;
  before(async () => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  for (const major of ['5', '6']) {
    it(`answers as the real Ghost ${major} did`, async () => {
      const site = `http://127.0.0.1:${server.address().port}/__server/ghost/${major}/recorded`;
      assert.deepEqual(await exchangeWith(site), recorded(major));
    });
  }
});
