/** The files of dist/cdn on plain HTML pages, as people will use them: nothing but a script and an element. */
import {expect} from '@open-wc/testing';
import {plainSignUp} from '../support/plain-sign-up.mjs';

const pages = [
  'module',
  'module-late',
  'module-twice',
  'bundle',
  'classic-before',
  'classic-after',
  'classic-twice',
  'mixed',
] as const;

type PageWindow = Window & {readonly problems: string[]};

describe('dist/cdn', () => {
  let frame: HTMLIFrameElement;

  before(async () => {
    const {ok} = await fetch('/dist/cdn/paper-feed.js');
    if (!ok) throw new Error('There is no dist/cdn: run npm run build first.');
  });

  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    document.body.append(frame);
  });

  afterEach(() => frame.remove());

  async function open(page: string): Promise<PageWindow> {
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.src = `/__page/${page}`;
    await loaded;
    return frame.contentWindow as unknown as PageWindow;
  }

  for (const page of pages) {
    for (const policy of ['', '?csp=strict']) {
      it(`shows 70 papers on ${page}.html${policy && ' under a strict policy'}`, async () => {
        const {document: inside, problems} = await open(`${page}.html${policy}`);
        const titles = () => {
          const feed = inside.querySelector('paper-feed')?.shadowRoot;
          return [...(feed?.querySelectorAll('article [part~=title]') ?? [])].map((title) => title.textContent?.trim());
        };
        await until(() => titles().length >= 70 || problems.length > 0);
        expect(problems).to.deep.equal([]);
        const feed = (await (await fetch('/stories/feeds/trending.json')).json()) as {items: {title: string}[]};
        expect(titles()).to.deep.equal(feed.items.map(({title}) => title));
        expect(titles()).to.have.length(70);
      });
    }
  }

  it('would notice what a strict policy refuses', async () => {
    const {problems} = await open('refused.html?csp=strict');
    await until(() => problems.length > 0);
    expect(problems.join('\n')).to.match(/refused by (?:script|style)-src/);
  });

  it('loads for a plain sign-up what `npm run size` adds up, and nothing else', async () => {
    const origin = await (await fetch('/__server/other-origin')).text();
    const site = `${origin}/__server/ghost/5/${crypto.randomUUID()}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="/dist/cdn/paper-feed.js"></script>
      <subscribe-form provider="ghost" site="${site}"></subscribe-form>`;
    await loaded;
    const inside = frame.contentWindow as unknown as Window & typeof globalThis;
    const form = inside.document.querySelector('subscribe-form')!;
    const find = <T extends HTMLElement>(selector: string): T | null | undefined =>
      form.shadowRoot?.querySelector<T>(selector);
    const chunks = (): string[] => {
      const paths = inside.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
      const names = paths.map((path) => /^\/dist\/cdn\/chunks\/(.+)-[\w-]{7}\.js$/.exec(path)?.[1]);
      return names.filter((name) => name !== undefined);
    };
    await until(() => find('[role=status]') && chunks().includes('ghost'));
    const input = find<HTMLInputElement>('input')!;
    input.focus();
    input.value = 'ada@example.com';
    input.dispatchEvent(new inside.InputEvent('input', {bubbles: true, composed: true}));
    // What a browser tells when the reader leaves the field for the button.
    input.dispatchEvent(new inside.Event('change', {bubbles: true}));
    find('form .primary')!.click();
    await until(() => form.state === 'pending' && find('.outcome'));
    expect(find('.outcome')!.textContent).to.match(/^\s*Check your inbox/);
    expect(chunks()).to.have.members(['subscribe-words', 'paper-feed', 'theme', ...plainSignUp]);
  });
});

/** Waits for something to become true; what did not is for the expectations to say. */
async function until(condition: () => unknown): Promise<void> {
  const end = performance.now() + 15_000;
  while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}
