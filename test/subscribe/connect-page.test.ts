import {expect, fixture, html} from '@open-wc/testing';
import {SubscribeFormElement} from '../../src/subscribe-form.js';
import {knownPresets} from '../../src/subscribe/known-presets.js';
import {prepare, type Plan} from '../../src/subscribe/plan.js';
import {policyFor, policyText} from '../../src/subscribe/policy.js';
import type {Evidence, Preset} from '../../src/subscribe/preset.js';
import {answer} from '../support/answers.js';
import {$$, listen, until} from '../support/page.js';

/** The page “Connect your newsletter” says what the presets say: nobody has to keep the two alike by hand. */
const PAGE = 'https://lab.example/';
const text = await (await fetch('/stories/ConnectYourNewsletter.mdx')).text();

const WORDS: Readonly<Record<Evidence['by'], string>> = {
  running: 'Proven by running',
  source: 'Source read',
  documentation: 'Documentation',
  others: "Other people's code",
};

interface Section {
  readonly title: string;
  readonly text: string;
  readonly snippet: Element;
}

const codeIn = (part: string, language: string): string[] =>
  [...part.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 'gs'))].map(([, code]) => code ?? '');

function snippetIn(part: string): Element | null {
  const template = document.createElement('template');
  template.innerHTML = codeIn(part, 'html')[0] ?? '';
  return template.content.querySelector('subscribe-form');
}

const sections = text
  .split(/^## /m)
  .slice(1)
  .flatMap((part): Section[] => {
    const snippet = snippetIn(part);
    return snippet ? [{title: part.split('\n')[0] ?? '', text: part, snippet}] : [];
  });

/** What a page with this snippet asks for. */
function planOf(preset: Preset, snippet: Element): Plan {
  const attributes = snippet.getAttributeNames().map((name) => [name, snippet.getAttribute(name) ?? '']);
  const parameters = Object.fromEntries(attributes) as Record<string, string>;
  return prepare(preset, {parameters, transport: parameters['transport'], base: PAGE});
}

describe('the page “Connect your newsletter”', () => {
  for (const {id, load} of knownPresets) {
    const section = sections.find(({snippet}) =>
      id === 'form' ? snippet.hasAttribute('action') : snippet.getAttribute('provider') === id,
    );

    it(`shows how to connect ${id}`, async () => {
      const {preset} = await load();
      expect(section, 'a section with a snippet').to.not.equal(undefined);
      expect(() => planOf(preset, section!.snippet)).not.to.throw();
    });

    it(`uses only attributes that the form takes for ${id}`, async () => {
      const {preset} = await load();
      const known = [...SubscribeFormElement.observedAttributes, ...Object.keys(preset.parameters)];
      expect(known).to.include.members(section!.snippet.getAttributeNames());
    });

    it(`shows a snippet that a form works with for ${id}`, async () => {
      const warnings = listen('warn');
      const element = document.importNode(section!.snippet, true) as SubscribeFormElement;
      (await fixture(html`<div lang="en"></div>`)).append(element);
      await element.updateComplete;
      // Where there is a field, an empty one is told to be empty; elsewhere there is a way to the service.
      const {transport} = planOf((await load()).preset, section!.snippet);
      if (transport === 'frame')
        await until(element, () => $$(element, '.end button').length, 'a button for the frame');
      else if (transport === 'link') await until(element, () => $$(element, '.end a[href]').length, 'a link');
      else {
        for (const button of $$(element, 'form [part~=primary]')) button.click();
        await until(element, () => element.state === 'invalid', 'a form that is ready');
      }
      expect(warnings).to.deep.equal([]);
    });

    it(`names every address that a policy has to allow for ${id}`, async () => {
      const {preset} = await load();
      const policy = policyText(policyFor(planOf(preset, section!.snippet), PAGE));
      expect(codeIn(section!.text, 'text')).to.deep.equal(policy ? [policy] : []);
    });

    it(`says how it is known that ${id} works, and since when`, async () => {
      const {evidence, checked} = (await load()).preset;
      expect(section!.text.replaceAll(/\s+/g, ' ')).to.contain(`${WORDS[evidence.by]}, ${checked}`);
    });
  }

  it('links to each section from the list of services', () => {
    const links = [...text.matchAll(/\]\(#([a-z0-9-]+)\)/g)].map(([, anchor]) => anchor);
    const anchors = sections.map(({title}) => title.toLowerCase().replaceAll(' ', '-'));
    expect(links).to.have.members(anchors.filter((anchor) => !anchor.startsWith('without-javascript')));
  });
});

describe('the server for JSON of one’s own that the page shows', () => {
  type Server = {fetch(request: Request, env: {KEY: string}): Promise<Response>};

  async function reply(service: Response, body: unknown): Promise<Response> {
    const network = answer({'/subscribers': () => service});
    const url = URL.createObjectURL(new Blob([codeIn(text, 'js')[0] ?? ''], {type: 'text/javascript'}));
    const server = ((await import(/* @vite-ignore */ url)) as {default: Server}).default;
    const init = {method: 'POST', body: JSON.stringify(body)};
    const response = await server.fetch(new Request('https://relay.example/', init), {KEY: 'secret'});
    for (const request of network.requests) expect(request.headers.get('authorization')).to.equal('Bearer secret');
    return response;
  }

  for (const [service, status, outcome] of [
    [200, 200, 'pending'],
    [409, 200, 'already'],
    [429, 429, 'rate-limited'],
    [500, 502, 'failed'],
  ] as const) {
    it(`turns ${service} of the service into what the form takes for ${outcome}`, async () => {
      const {preset} = await knownPresets.find(({id}) => id === 'json')!.load();
      const response = await reply(new Response(null, {status: service}), {email: 'ada@example.org', tags: ['papers']});
      expect(response.status).to.equal(status);
      expect(response.headers.get('access-control-allow-origin')).to.equal('https://lab.example.org');
      const {readAnswer} = await import('../../src/subscribe/answer.js');
      expect(readAnswer(preset, {status, body: await response.text()}).outcome).to.equal(outcome);
    });
  }

  it('sends nothing that is no address', async () => {
    const response = await reply(new Response(null), {email: 'ada'});
    expect(response.status).to.equal(422);
  });
});
