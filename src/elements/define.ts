type OwnConstructor = CustomElementConstructor & {readonly library?: string};

/**
 * Registers a tag once. A tag that is taken stays as it is: by a second copy of this library in silence, by somebody else's
 * element (Polymer has a `paper-card`) with a warning.
 */
export function define(tag: string, element: OwnConstructor): void {
  const taken: OwnConstructor | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken.library !== element.library) console.warn(`<${tag}> is another library's on this page.`);
}
