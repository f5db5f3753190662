import type {Answer} from '../../subscribe/answer.js';
import type {Plan} from '../../subscribe/make-plan.js';
import {policyFor, policyText} from '../../subscribe/policy.js';
import {adoptStyles} from './adopt-styles.js';
import {linkStyles, linkTemplate} from './link.template.js';
import {refusedBy} from './policy-watch.js';
import type {Words} from './subscribe-parts.template.js';
import type {Detail} from './subscribe-detail.js';
import type {SubscribeState} from './subscribe-state.js';

type Host = Node & {readonly renderRoot: Node};

/** What is shown when an address was not taken, or nobody knows. `violations` is what the page's policy has refused meanwhile. */
export async function explain(
  {outcome, status, message, wait = 60}: Answer,
  plan: Plan,
  violations: readonly SecurityPolicyViolationEvent[],
  host: Host,
): Promise<[state: SubscribeState, detail: Detail]> {
  const refused = (): string | undefined =>
    violations.map((event) => refusedBy(event, [plan.url, plan.before])).find(Boolean);
  // A refusal is told a little later than the failure of the request, or never.
  for (let tries = 0; tries < 5 && !status && !refused(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const directive = status ? undefined : refused();
  if (directive) return ['blocked', blockedBy(directive, plan, host)];
  const told: Detail = {...(status !== undefined && {told: {status}}), message};
  if (outcome === 'invalid') return [outcome, {...told, words: 'refused', told: {...told.told, reason: 'refused'}}];
  if (outcome === 'rate-limited') {
    const [about, until] = [Math.max(1, Math.round(wait / 60)), Date.now() + wait * 1000];
    return [outcome, {...told, told: {...told.told, retryAfter: wait}, about, until}];
  }
  const link = linkTo(plan, host);
  return [outcome, outcome === 'failed' && status === undefined ? {words: 'lost', link} : {...told, link}];
}

/** What is shown when the page's policy lets nobody to a service. Tells the owner of the page what that lacks. */
export function blockedBy(directive: string, plan: Plan, host: Host): Detail {
  console.warn(
    `<subscribe-form> The Content-Security-Policy of this page blocks the sign-up (${directive}). It has to have: ` +
      policyText(policyFor(plan, host.baseURI)),
  );
  return {told: {reason: directive}, link: linkTo(plan, host)};
}

/** The service's own page is a way out. */
function linkTo({page, name}: Plan, host: Host): (words: Words) => unknown {
  adoptStyles(host, linkStyles);
  return (words) => (page ? linkTemplate(page, words.openForm?.(name)) : '');
}
