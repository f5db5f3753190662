/**
 * Real data that is not part of the project: it lies beside it (`../shared`) where the project is made, and nowhere else.
 * Elsewhere the test is skipped, and says so.
 */
export async function shared<T>(test: Mocha.Context, path: string): Promise<T> {
  const response = await fetch(`/__shared/${path}`);
  if (!response.ok) {
    console.warn(`skipped "${test.test?.fullTitle() ?? ''}": ../shared/${path} is not here`);
    test.skip();
  }
  return (await response.json()) as T;
}
