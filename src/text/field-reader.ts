import {createReader as createFullReader, mayHaveTags, readerOf} from './full-reader.js';
import {MARKUP} from './levels.js';
import {prepare, segmentsOf} from './marks.js';
import {readField} from './tex-field.js';
import {isMarked, type CreateReader} from './text-reader.js';

/** Level 2: reads the TeX of BibTeX fields too. */
export const createReader: CreateReader = (onMore) => {
  const full = createFullReader(onMore);
  return readerOf((source) => {
    if (typeof source !== 'object' || !source || !isMarked(source) || !('tex' in source)) return full.cleanText(source);
    return segmentsOf(
      readField(prepare(String(source.tex)), (text) => {
        if (mayHaveTags(text)) onMore(MARKUP);
        return text;
      }),
    );
  });
};
