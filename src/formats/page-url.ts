/** The address of another page of the same list: that of this page with some parameters changed. Undefined without one. */
export function pageUrl(
  url: string | undefined,
  parameters: Readonly<Record<string, string | number>>,
): string | undefined {
  if (!url) return undefined;
  try {
    const next = new URL(url);
    for (const [name, value] of Object.entries(parameters)) next.searchParams.set(name, String(value));
    return next.href;
  } catch {
    return undefined;
  }
}

/** The whole number from 0 that a parameter of an address has, or the other when it has none. */
export function parameterOf(url: string | undefined, name: string, otherwise: number): number {
  const value = url && URL.canParse(url) ? new URL(url).searchParams.get(name) : null;
  return value && /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
}
