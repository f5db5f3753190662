/** Whether a page asks for one of these controls by name: `controls` has names with spaces between them. */
export const asks = (
  {controls}: {readonly controls?: string | null | undefined},
  ...names: readonly string[]
): boolean => names.some((name) => ` ${controls ?? ''} `.includes(` ${name} `));
