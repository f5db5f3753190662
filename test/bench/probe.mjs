/**
 * What notes the times of a page, inside it, from its very start. It is put into every page in the same way, and what it
 * costs is the same for all.
 */

/** Runs in the page before any of its scripts. `card` is the expression that gives the first card. */
export function installProbe({card, papers}) {
  const first = new Function(`return ${card}`);
  const bench = {firstCard: NaN, loaded: NaN, blocked: 0, longest: 0, shift: 0};
  window.bench = bench;

  const observe = (type, take) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({type, buffered: true});
    return () => observer.takeRecords().forEach(take);
  };
  const flushes = [
    observe('longtask', ({duration}) => {
      bench.blocked += Math.max(0, duration - 50);
      bench.longest = Math.max(bench.longest, duration);
    }),
    observe('layout-shift', ({value, hadRecentInput}) => (bench.shift += hadRecentInput ? 0 : value)),
  ];

  /** Calls back when the frame that is being made has been painted. */
  const afterFrame = (callback) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      callback();
    });
    port1.start();
    port2.postMessage(undefined);
  };
  const look = () => {
    if (first()) afterFrame(() => (bench.firstCard = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const onLoaded = () => (bench.loaded ||= performance.now());
  document.addEventListener('bench-loaded', onLoaded);
  // It does not bubble, and a feed that is paged has more to come.
  document.addEventListener('feed-load', ({detail}) => detail.feed.papers.length >= papers && onLoaded(), true);
  document.addEventListener('feed-error', ({detail}) => (bench.error = String(detail.error)), true);

  /** What was noted so far. */
  bench.read = () => {
    flushes.forEach((flush) => flush());
    const resources = performance.getEntriesByType('resource');
    const feed = resources.find(({name}) => new URL(name).pathname.endsWith('.json'));
    const {firstCard, loaded, blocked, longest, shift, error} = bench;
    return {
      firstCard,
      loaded,
      blocked,
      longest,
      shift,
      error,
      firstByte: feed?.responseStart,
      lastByte: feed?.responseEnd,
      script: resources
        .filter(({name}) => new URL(name).pathname.endsWith('.js'))
        .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
    };
  };
}
