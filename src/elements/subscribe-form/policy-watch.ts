const originOf = (address: string | undefined): string | undefined => {
  try {
    return new URL(address ?? '').origin;
  } catch {
    return undefined;
  }
};

/** The directive of the page's Content Security Policy that refused a request to one of these addresses. */
export function refusedBy(
  {blockedURI, effectiveDirective, disposition}: SecurityPolicyViolationEvent,
  addresses: readonly (string | undefined)[],
): string | undefined {
  const origin = originOf(blockedURI);
  return origin && addresses.map(originOf).includes(origin) && disposition !== 'report'
    ? effectiveDirective
    : undefined;
}

/** Tells when the page's policy refuses a request to this address, until it is stopped by the returned function. */
export function watchPolicy(address: string | undefined, onRefused: (directive: string) => void): () => void {
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    const directive = refusedBy(event, [address]);
    if (directive) onRefused(directive);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return () => document.removeEventListener('securitypolicyviolation', onViolation);
}
