/** A reporter for `node --test`: the totals that the runner itself gives at the end, as one line of JSON. */
export default async function* totals(events) {
  const counts = {};
  for await (const {type, data} of events) {
    const [, name, count] =
      (type === 'test:diagnostic' && /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message)) || [];
    if (name) counts[name] = Number(count);
  }
  const {pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0} = counts;
  yield JSON.stringify([{name: 'Node', passed: pass, failed: fail + cancelled, skipped: skipped + todo}]);
}
