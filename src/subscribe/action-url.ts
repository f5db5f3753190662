/** Whether this is the name of this machine, where names have no dots. */
export const isLoopback = (host: string): boolean => /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

/**
 * The address a sign-up is sent to, or undefined where a mail address must not go: only https, or http on the page's own
 * origin or this machine; no password, no fragment. On an https page http is refused everywhere else, since browsers
 * block it silently (https://w3c.github.io/webappsec-mixed-content/).
 */
export function actionUrl(action: string, base: string): URL | undefined {
  try {
    const url = new URL(action, base);
    const isNear = url.origin === new URL(base).origin || isLoopback(url.hostname);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isNear);
    return action.trim() && isSafe && !url.username && !url.password && !url.hash ? url : undefined;
  } catch {
    return undefined;
  }
}
