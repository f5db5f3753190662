import type {Paper} from '../model/paper.js';
import {addPaper} from './add-paper.js';
import type {PaperFields} from './build-paper.js';
import type {FormatModule, Stream} from './format.js';
import {readEach} from './read-each.js';
import {TaggedRecords, type RecordRules, type TaggedRecord} from './tagged-lines.js';

/** The reader of a format of tagged lines: whole, or record by record as the text comes. Warnings say on which line. */
export function readTaggedFeed(
  rules: RecordRules,
  toFields: (record: TaggedRecord) => PaperFields,
): Required<FormatModule> {
  const stream: Stream = ({url}, {report, text, offset = 0}) => {
    const records = new TaggedRecords(rules);
    const papers = new Map<string, Paper>();
    let count = offset;
    const add = (record: TaggedRecord): Paper[] => {
      const {line} = record;
      const warn: typeof report = (warning) => report({...warning, line});
      const index = count++;
      const [paper] = readEach([{}], {report: warn, text, offset: index}, () => toFields(record), url);
      const own = paper && addPaper(papers, paper);
      if (paper && !own) warn({message: `Item ${index + 1} repeats "${paper.id}" and was left out.`, index});
      return own ? [own] : [];
    };
    return {
      write: (piece) => records.write(piece).flatMap(add),
      end: () => {
        records.end().forEach(add);
        return {papers: [...papers.values()], authors: []};
      },
    };
  };
  return {
    stream,
    parse: (payload, reading) => {
      const reader = stream(payload, reading);
      reader.write('text' in payload ? payload.text : '');
      return reader.end();
    },
  };
}
