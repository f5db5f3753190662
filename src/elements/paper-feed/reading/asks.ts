/** Whether a page asks for one of these controls by name. */
export const asks = ({controls}: {readonly controls: string | null}, ...names: readonly string[]): boolean =>
  names.some((name) => ` ${controls ?? ''} `.includes(` ${name} `));
