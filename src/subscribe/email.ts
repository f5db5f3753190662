/**
 * Whether a text looks like an email address: one `@` with something before it, and a domain that the platform takes for a
 * host. Letters of any script are accepted on both sides; whether the mailbox exists is the server's to say. Browsers' own
 * check refuses `ada@müller.example` and accepts `ada@localhost`.
 */
export function isEmail(text: string, allowLocal = false): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > 64 || text.length > 254 || /[\s@<>()[\]\\,;:"]/.test(local)) return false;
  if (/[\s/?#:@[\]\\%]/.test(domain)) return false;
  try {
    const host = new URL(`http://${domain}`).hostname;
    return host.length < 254 && (allowLocal || (/.\../.test(host) && !/\.$|^[\d.]+$/.test(host)));
  } catch {
    return false;
  }
}

/** `a…@example.com`: enough for its owner to know it again, and not enough for others. No line breaks behind the dots. */
export const mask = (email: string): string => `${[...email][0] ?? ''}…\u2060${email.slice(email.lastIndexOf('@'))}`;
