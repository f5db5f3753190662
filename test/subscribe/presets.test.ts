import {expect} from '@open-wc/testing';
import {readAnswer, readRetryAfter, type Answer} from '../../src/subscribe/answer.js';
import {allPresets} from '../../src/subscribe/all-presets.js';
import {knownPresets} from '../../src/subscribe/known-presets.js';
import {marks} from '../../src/subscribe/marks.js';
import {prepare, type Plan} from '../../src/subscribe/plan.js';
import type {Preset} from '../../src/subscribe/preset.js';
import {recognise} from '../../src/subscribe/recognise.js';
import {requestFor} from '../../src/subscribe/request.js';
import {SetupError} from '../../src/subscribe/setup-error.js';
import {signUpFields, type SignUp} from '../../src/subscribe/sign-up-fields.js';
import type {Parameters} from '../../src/subscribe/template.js';

/**
 * The law of presets: each has a folder in `test/fixtures/subscribe`, and needs no code here.
 *
 * - `requests.json`: what a page and a reader say, and the request that makes, to the letter (or the error).
 * - `answers.json`: what the service answers when all is well, to no address, to one on the list, to too many tries, and to
 *   everything else; and what a reader is told then. Where no page can read an answer it says why.
 * - `addresses.json`: pasted addresses and what they say, and wrong ones and what they are.
 */
const PAGE = 'https://lab.example/papers/';
const CASES = ['ok', 'invalid', 'duplicate', 'rate-limited', 'unknown'] as const;

interface RequestFixture {
  readonly name: string;
  readonly parameters: Parameters;
  readonly transport?: string;
  readonly method?: string;
  readonly signUp: SignUp;
  readonly token?: string;
  readonly request?: Readonly<Record<string, unknown>>;
  /** A part of what the site's owner is told instead. */
  readonly error?: string;
}

interface AnswerFixture {
  readonly unreadable?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly json?: unknown;
  readonly outcome: string;
  readonly wait?: number;
  readonly message?: string;
}

interface AddressFixtures {
  readonly recognised: readonly {
    readonly url: string;
    readonly fields?: readonly [string, string][];
    readonly parameters: Parameters;
  }[];
  readonly mistakes: readonly {
    readonly url: string;
    readonly fields?: readonly [string, string][];
    readonly is: string;
  }[];
}

const load = async <T>(path: string): Promise<T> =>
  (await (await fetch(`/test/fixtures/subscribe/${path}.json`)).json()) as T;

const presets = await Promise.all(
  knownPresets.map(async ({id, load: loadPreset}) => ({
    id,
    preset: (await loadPreset()).preset,
    requests: await load<RequestFixture[]>(`${id}/requests`),
    answers: await load<Readonly<Record<string, readonly AnswerFixture[]>>>(`${id}/answers`),
    addresses: await load<AddressFixtures>(`${id}/addresses`),
  })),
);

/** Everything that leaves the page, as the fixtures write it. */
async function requestOf(plan: Plan, {signUp, token}: RequestFixture): Promise<Readonly<Record<string, unknown>>> {
  const {transport, url} = plan;
  if (transport === 'frame') return {transport, url: plan.frame};
  if (transport === 'link') return {transport, url: plan.page};
  const fields = signUpFields(plan, signUp);
  if (transport !== 'native') return {transport, ...(await requestFor(plan, fields, token))};
  return {transport, url, method: 'POST', body: new URLSearchParams(fields.map((field) => [...field])).toString()};
}

/** What a reader is told after an answer that the page can read. */
function told(preset: Preset, {status, headers, body, json}: AnswerFixture): Answer {
  const retryAfter = readRetryAfter(headers['retry-after'] ?? null, 0);
  return readAnswer(preset, {status, body: body ?? JSON.stringify(json), retryAfter});
}

const recogniseAt = async (url: string, fields: readonly [string, string][] = []): ReturnType<typeof recognise> =>
  recognise({address: url, hidden: Object.fromEntries(fields)}, PAGE, await allPresets());

const failure = async (attempt: () => unknown): Promise<unknown> => {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    return error;
  }
};

for (const {id, preset, requests, answers, addresses} of presets) {
  describe(`the preset ${id}`, () => {
    for (const fixture of requests) {
      it(`makes the right request of ${fixture.name}`, async () => {
        const {parameters, transport, method, request, error} = fixture;
        const planned = (): Plan => prepare(preset, {parameters, transport, method, base: PAGE});
        if (request) return expect(await requestOf(planned(), fixture)).to.deep.equal(request);
        const thrown = await failure(planned);
        expect(thrown).to.be.instanceOf(SetupError);
        return expect(String(thrown)).to.contain(error);
      });
    }

    it('has a fixture for every way that it can reach the service', () => {
      const shown = requests.map(({request}) => request?.['transport']);
      const opaque = preset.transports.filter((transport) => transport !== 'opaque');
      expect(shown).to.include.members(opaque);
    });

    it('has a fixture for every kind of answer', () => {
      expect(Object.keys(answers)).to.have.members([...CASES]);
      for (const kind of CASES) expect(answers[kind], kind).not.to.deep.equal([]);
    });

    it('never has the address in an address', () => {
      for (const {request} of requests) expect(String(request?.['url'])).not.to.contain('ada');
    });

    for (const kind of CASES) {
      for (const [index, fixture] of (answers[kind] ?? []).entries()) {
        if (fixture.unreadable) {
          it(`leaves the reader with the service's own answer: ${kind}`, () => {
            // What a page cannot read no rule may pretend to know: the browser itself goes there.
            expect(['native', 'frame', 'link']).to.include(preset.transports[0]);
            expect(fixture.outcome).to.equal('handed-off');
          });
        } else {
          it(`knows ${kind}${index ? ` (${index + 1})` : ''} by the answer: ${fixture.outcome}`, () => {
            const {outcome, wait, message} = told(preset, fixture);
            const {outcome: right, wait: rightWait, message: rightMessage} = fixture;
            expect({outcome, wait, message}).to.deep.equal({outcome: right, wait: rightWait, message: rightMessage});
          });
        }
      }
    }

    it('says nothing of success after an answer that it does not know', () => {
      for (const status of [301, 302, 401, 403, 404, 500, 502, 503])
        expect(told(preset, {status, headers: {}, body: '', outcome: ''}).outcome, String(status)).to.equal('failed');
    });

    for (const {url, fields, parameters} of addresses.recognised) {
      it(`recognises ${url}`, async () => {
        const found = await recogniseAt(url, fields);
        expect(found?.preset.id).to.equal(id);
        expect(found?.parameters).to.deep.equal(parameters);
        // And with that it can send.
        expect(() => prepare(preset, {parameters, base: PAGE})).not.to.throw();
      });
    }

    for (const {url, fields, is} of addresses.mistakes) {
      it(`knows that ${url} takes no sign-ups`, async () => {
        const thrown = await failure(() => recogniseAt(url, fields));
        expect(thrown).to.be.instanceOf(SetupError);
        expect(String(thrown)).to.contain(`"${url}" is ${is}.`);
        const right = /looks like this: (\S+)$/.exec(String(thrown))?.[1];
        expect(right, 'the shape of the right address').to.match(/^(?:https:|mailto:)\S+$/);
      });
    }

    it('asks for what it needs by name, with an example', async () => {
      for (const [name, {required, example}] of Object.entries(preset.parameters)) {
        if (!required) continue;
        const others = Object.entries(preset.parameters).filter(([other]) => other !== name);
        const parameters = Object.fromEntries(others.map(([other, kind]) => [other, kind.example]));
        const thrown = await failure(() => prepare(preset, {parameters, base: PAGE}));
        expect(String(thrown)).to.contain(`${name}="${example}"`);
      }
    });

    it('works with the examples of its own parameters', () => {
      const examples = Object.entries(preset.parameters).map(([name, {example}]) => [name, example]);
      for (const transport of preset.transports)
        expect(() => prepare(preset, {parameters: Object.fromEntries(examples), transport, base: PAGE})).not.to.throw();
    });
  });
}

describe('what pasted forms are recognised by', () => {
  it('has a line for every preset', () => {
    expect(Object.keys(marks)).to.have.members(knownPresets.map(({id}) => id));
  });
});

describe('an address that is pasted', () => {
  it('and that no service has is none of theirs', async () => {
    for (const url of ['https://lab.example/join', '/subscribe', 'https://www.example.org/newsletter/subscribe?x=1'])
      expect(await recogniseAt(url), url).to.equal(undefined);
  });
});

describe('Mailman 3, which refuses other sites', () => {
  it('is only ever linked to, since its form answers 403 and may not be framed', async () => {
    const {answer} = await load<{answer: AnswerFixture}>('mailman-3/refusal');
    const {preset} = presets.find(({id}) => id === 'mailman-3')!;
    expect(answer.status).to.equal(403);
    expect(answer.headers['access-control-allow-origin']).to.equal(undefined);
    expect(answer.headers['x-frame-options']).to.equal('DENY');
    expect(preset.transports).to.deep.equal(['link']);
    expect(preset.action ?? preset.frame).to.equal(undefined);
  });
});
