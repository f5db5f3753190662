import type {Plan} from './make-plan.js';
import type {PolicyDirective} from './preset.js';
import {fillAddress} from './template.js';

/**
 * What the Content Security Policy of the page at `base` has to name for a sign-up to work, by directive; `'self'` is the
 * page's own server. A link needs nothing.
 */
export function policyFor(plan: Plan, base: string): Map<PolicyDirective, string[]> {
  const {preset, transport, url, before, frame, parameters} = plan;
  const policy = new Map<PolicyDirective, string[]>();
  const add = (directive: PolicyDirective, address: string | undefined): void => {
    if (!address) return;
    const {origin} = new URL(address);
    const source = origin === new URL(base).origin ? "'self'" : origin;
    policy.set(directive, [...new Set([...(policy.get(directive) ?? []), source])]);
  };
  add(transport === 'native' ? 'form-action' : 'connect-src', url);
  add('connect-src', before);
  add('frame-src', frame);
  for (const [directive, templates] of Object.entries(preset.policy ?? {}))
    for (const template of templates)
      add(directive as PolicyDirective, fillAddress(template, preset.parameters, parameters, base));
  return policy;
}

/** The same as text to paste: `connect-src https://blog.example.org`. Directives are separated by semicolons. */
export const policyText = (policy: ReadonlyMap<PolicyDirective, readonly string[]>): string =>
  [...policy].map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ');
