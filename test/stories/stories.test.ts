/**
 * Every story is a test, in every engine, and in Chromium in both colour schemes: it renders, its play function passes,
 * axe finds nothing, and neither the page nor lit complains. Runs on a built Storybook: npm run build-storybook.
 */
import type {Ending, StoryIndex, StoryWindow, Violation} from './storybook.js';

/** `storyFinished` comes last, but not after the others. */
const endings = [
  'storyFinished',
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

const colours = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');

const expected = [/^console\.warn: Lit is in dev mode/];

/** Colours do not depend on the engine, and each story takes half a second: dark is for Chromium alone. */
const schemes = navigator.userAgent.includes('Chrome/') ? ['light', 'dark'] : ['light'];

const {entries} = (await (await fetch('/storybook-static/index.json')).json()) as StoryIndex;
const stories = Object.values(entries).filter(({type, tags = []}) => type === 'story' && !tags.includes('skip-test'));

describe('stories', () => {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  // A story that takes the focus somewhere would scroll the page around it too: what stands at the top of the next would be out of view.
  Object.assign(frame.style, {position: 'fixed', top: 0, left: 0});

  before(() => document.body.append(frame));
  after(() => frame.remove());

  for (const scheme of schemes) {
    for (const {id, title, name} of stories) {
      it(`${title} / ${name} (${scheme})`, async () => {
        const found = await play(
          frame,
          `/storybook-static/iframe.html?id=${id}&viewMode=story&globals=scheme:${scheme}`,
        );
        // Where it is thrown says nothing, and colours are for terminals.
        if (found.length) throw Object.assign(new Error(found.join('\n').replaceAll(colours, '')), {stack: ' '});
      });
    }
  }
});

/** Shows a story and waits until Storybook is done with it. Gives what was wrong. */
async function play(frame: HTMLIFrameElement, address: string): Promise<string[]> {
  const before = frame.contentWindow?.document;
  frame.src = address;
  const inside = await eventually(() => {
    const {contentWindow} = frame as {contentWindow: StoryWindow | null};
    return contentWindow?.document !== before && contentWindow?.__STORYBOOK_ADDONS_CHANNEL__
      ? contentWindow
      : undefined;
  });
  const channel = inside?.__STORYBOOK_ADDONS_CHANNEL__;
  if (!channel) return ['Storybook did not start', ...(inside?.storyProblems ?? [])];

  const seen: Ending[] = [];
  for (const event of endings) channel.on(event, (payload) => seen.push({...payload, event}));
  await eventually(() => seen.length > 0 || undefined);
  await pause(seen.some(({event}) => event === 'storyFinished') ? 0 : 200); // what comes in its company says more
  const complaints = (inside.storyProblems ?? []).filter(
    (problem) => !expected.some((pattern) => pattern.test(problem)),
  );
  return [...(seen.length ? seen.flatMap(wrongWith) : ['the story did not end']), ...complaints];
}

function wrongWith({event, message, description, status, reporters = []}: Ending): string[] {
  const violations = reporters.filter(({type}) => type === 'a11y').flatMap(({result}) => result?.violations ?? []);
  const found = violations.map(describeViolation);
  if (event !== 'storyFinished') found.push(`${event}: ${message ?? description ?? ''}`);
  else if (status === 'error' && found.length === 0) found.push('Storybook says that the story failed');
  return found;
}

/** The rule, and the first places that break it. */
function describeViolation({id, help, nodes}: Violation): string {
  const places = nodes.slice(0, 3).map(({target, failureSummary = ''}) => {
    const [, ...reasons] = failureSummary.split('\n');
    return `\n  ${JSON.stringify(target)}${reasons.map((reason) => `\n    ${reason.trim()}`).join('')}`;
  });
  const more = nodes.length > places.length ? `\n  and ${nodes.length - places.length} more` : '';
  return `axe: ${id}: ${help}${places.join('')}${more}`;
}

/** Asks often, so as to be there before the story begins. */
async function eventually<T>(ask: () => T | undefined): Promise<T | undefined> {
  const end = performance.now() + 15_000;
  for (;;) {
    const answer = ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await pause(5);
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
