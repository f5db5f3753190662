export function bibtexEntries(text: string): {readonly type: string; readonly body: string}[];
