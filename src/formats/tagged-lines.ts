/** A record of a file of tagged lines. */
export interface TaggedRecord {
  /** Tags and values in the order of the file. */
  readonly entries: readonly (readonly [tag: string, value: string])[];
  /** The values of each tag. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** The line it starts on, from 1. */
  readonly line: number;
}

/** What a line of the file is: a tag and its value, or undefined for one that goes on where the last has ended. */
export type ReadTag = (line: string) => readonly [tag: string, value: string] | undefined;

/** How records are told apart. A record may also end without its last line: where another starts, or the file ends. */
export interface RecordRules {
  readonly readTag: ReadTag;
  /** The tag that starts a record. */
  readonly first: string;
  /** The tag that ends one, where the format has it. */
  readonly last?: string;
  /** Tags of which a record has one at least before another can start. */
  readonly needed: readonly string[];
}

/**
 * Cuts a text of tagged lines into records, as it comes, however it is cut. Lines outside of a record are passed over: what exporters
 * print between them. The lines that continue a value stand behind it, each after a line break.
 */
export class TaggedRecords {
  readonly #rules: RecordRules;
  #rest: string[] = [];
  #line = 0;
  #start = 0;
  #open: [tag: string, lines: string[]][] | undefined;

  constructor(rules: RecordRules) {
    this.#rules = rules;
  }

  /** Takes the next piece of the text, and gives the records that are complete with it. */
  write(text: string): readonly TaggedRecord[] {
    // A line break of two characters may be cut in its middle.
    const end = Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1;
    if (end === 0) {
      this.#rest.push(text);
      return [];
    }
    const whole = this.#rest.join('') + text.slice(0, end);
    this.#rest = [text.slice(end)];
    return this.#readLines(whole);
  }

  /** The last record, when the text has ended in it. */
  end(): readonly TaggedRecord[] {
    return [...this.#readLines(this.#rest.join('')), ...this.#close()];
  }

  #readLines(text: string): TaggedRecord[] {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.at(-1) === '') lines.pop();
    return lines.flatMap((line) => this.#readLine(line));
  }

  #readLine(line: string): readonly TaggedRecord[] {
    this.#line++;
    const {readTag, first, last, needed} = this.#rules;
    const [tag, value = ''] = readTag(line) ?? [];
    if (tag === last && last) return this.#close();
    const open = this.#open;
    if (tag === first && !(open && !open.some(([name]) => needed.includes(name)))) {
      const closed = this.#close();
      this.#open = [[tag, [value]]];
      this.#start = this.#line;
      return closed;
    }
    if (tag !== undefined) open?.push([tag, [value]]);
    else if (line.trim()) open?.at(-1)?.[1].push(line.trim());
    return [];
  }

  #close(): readonly TaggedRecord[] {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return [];
    const entries = open.map(([tag, lines]) => [tag, lines.join('\n').trim()] as const);
    const tags = new Map<string, string[]>();
    for (const [tag, value] of entries) {
      const values = tags.get(tag);
      if (values) values.push(value);
      else tags.set(tag, [value]);
    }
    return [{entries, tags, line: this.#start}];
  }
}
