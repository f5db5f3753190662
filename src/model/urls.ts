/**
 * The absolute URL that a feed's text names, if a page may link to it: http or https, with a host, without a password.
 * Relative ones are resolved against `base`; everything else (`javascript:`, `data:`, mail addresses, plain words) is
 * undefined. Judged by the URL parser of the platform (https://url.spec.whatwg.org), never by a pattern.
 */
export function webUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const {protocol, username, password, href} = new URL(value.trim(), base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The text with its percent-encoded characters, or as it is where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
