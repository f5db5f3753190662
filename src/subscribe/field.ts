/** One field of a form, as it is sent. */
export type Field = readonly [name: string, value: string];
