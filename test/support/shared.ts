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

/** The bytes of a file of `../shared` as text in UTF-8, its byte order mark taken away; undefined when it is not there. */
export async function sharedText(path: string): Promise<string | undefined> {
  const response = await fetch(`/__shared/${path.split('/').map(encodeURIComponent).join('/')}`);
  return response.ok ? await response.text() : undefined;
}

/** The bytes of a file of `../shared`; undefined when it is not there. */
export async function sharedBytes(path: string): Promise<Uint8Array | undefined> {
  const response = await fetch(`/__shared/${path.split('/').map(encodeURIComponent).join('/')}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** The paths of the files in a folder of `../shared`, relative to it, in order; none when it is not there. */
export async function sharedFiles(folder: string): Promise<readonly string[]> {
  const response = await fetch(`/__shared/${folder}/`);
  return response.ok ? ((await response.json()) as string[]).sort() : [];
}
