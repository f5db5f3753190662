/** Ghost 6 asks for Node 22. All that it misses in Node 20 is this function, which marks what workers may not share. */
const threads = require('node:worker_threads');
threads.markAsUncloneable ??= () => {};
