/** One thing a reader can choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Ticked from the start. */
  readonly isTicked: boolean;
}

/** Reads `daily=Every day; *weekly=Once a week`. */
export function readChoices(text: string | undefined): Choice[] {
  const entries = (text ?? '').split(';').map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const isTicked = entry.startsWith('*');
    const [value = '', ...label] = entry.slice(isTicked ? 1 : 0).split('=');
    return {value: value.trim(), label: label.join('=').trim() || value.trim(), isTicked};
  });
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** The further fields of `fields="{…}"`: at most 20 texts of at most 1,000 characters. What is none is left out. */
export function readFields(json: string | undefined): Record<string, string> {
  const fields = Object.create(null) as Record<string, string>;
  try {
    const entries = Object.entries(JSON.parse(json || '{}') as object);
    for (const [name, value] of entries.slice(0, 20)) {
      const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      if (isText && !FORBIDDEN.includes(name)) fields[name] = String(value).slice(0, 1000);
    }
  } catch {
    console.warn('<subscribe-form> fields has to be a JSON object of texts, such as fields=\'{"source": "blog"}\'.');
  }
  return fields;
}

/** Names and values of the page's own controls in these slots: a slotted control is no part of the form in a shadow root. */
export function readSlotted(host: HTMLElement, ...slots: readonly string[]): [name: string, value: string][] {
  const controls = slots.flatMap((slot) => [
    ...host.querySelectorAll<HTMLInputElement>(
      `:scope > [slot=${slot}] :is(input,select,textarea), :scope > :is(input,select,textarea)[slot=${slot}]`,
    ),
  ]);
  const sent = controls.filter(
    ({name, type, checked, disabled}) =>
      name && !disabled && (checked || !/^(?:checkbox|radio|submit|button|file)$/.test(type)),
  );
  return sent.map(({name, value}) => [name, value]);
}

/** Tags of a text with commas. */
export const readTags = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
