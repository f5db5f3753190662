import {SetupError} from './setup-error.js';

const NAMES = /^(?:api[-_]?(?:key|secret|token)|authori[sz]ation|access[-_]?token|secret(?:[-_]?key)?|password)$/i;
const VALUES =
  /^(?:xkeysib-|xsmtpsib-|eo_[0-9a-f]{16}|sk_(?:live|test)_|(?:Bearer|Basic|Token)\s|[0-9a-f]{32}-us\d{1,3}$)/i;

/**
 * Refuses what looks like the key of an account: whoever sees the page could read it, and write to the whole list with it.
 * @throws {SetupError} that names where it stands, and never the key.
 */
export function refuseSecrets(
  values: Iterable<readonly [name: string, value: string]>,
  addresses: readonly string[] = [],
): void {
  const inQueries = addresses.flatMap((address) => [...new URLSearchParams(address.split('?')[1] ?? '')]);
  for (const [name, value] of [...values, ...inQueries]) {
    if (!NAMES.test(name) && !VALUES.test(value.trim())) continue;
    throw new SetupError(
      `"${name}" looks like a secret key, and everybody who opens this page can read it. Make a new one, and keep it on a ` +
        'server of your own (provider="json").',
    );
  }
}
