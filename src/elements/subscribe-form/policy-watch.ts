/** The directive of the page's Content Security Policy that has refused a request, as far as it is known. */
export class PolicyWatch {
  readonly #origins: readonly string[];
  readonly #onBlocked: ((directive: string) => void) | undefined;
  #directive: string | undefined;

  /** Watches for requests to the origins of these addresses, until it is stopped. */
  constructor(addresses: readonly (string | undefined)[], onBlocked?: (directive: string) => void) {
    this.#origins = addresses.flatMap((address) => originOf(address ?? ''));
    this.#onBlocked = onBlocked;
    document.addEventListener('securitypolicyviolation', this.#onViolation);
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#onViolation);
  }

  /** What was refused. The event comes a little later than the failure of the request, or never. */
  async blocked(): Promise<string | undefined> {
    for (let tries = 0; tries < 5 && !this.#directive; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    return this.#directive;
  }

  readonly #onViolation = ({blockedURI, effectiveDirective, disposition}: SecurityPolicyViolationEvent): void => {
    if (disposition === 'report' || !originOf(blockedURI).some((origin) => this.#origins.includes(origin))) return;
    this.#directive = effectiveDirective;
    this.#onBlocked?.(effectiveDirective);
  };
}

function originOf(address: string): string[] {
  try {
    return [new URL(address).origin];
  } catch {
    return [];
  }
}
