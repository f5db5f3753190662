const originOf = (address: string | undefined): string | undefined => {
  try {
    return new URL(address ?? '').origin;
  } catch {
    return undefined;
  }
};

/**
 * Tells the directive of the page's Content Security Policy that refuses a request to one of these addresses, until it is
 * stopped by the returned function.
 */
export function watchPolicy(
  addresses: readonly (string | undefined)[],
  onRefused: (directive: string) => void,
): () => void {
  const origins = addresses.map(originOf);
  const onViolation = ({blockedURI, effectiveDirective, disposition}: SecurityPolicyViolationEvent): void => {
    const origin = originOf(blockedURI);
    if (origin && origins.includes(origin) && disposition !== 'report') onRefused(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return () => document.removeEventListener('securitypolicyviolation', onViolation);
}
