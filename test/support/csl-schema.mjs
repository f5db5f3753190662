/**
 * What CSL-JSON may hold, by the schema of CSL 1.0.2 (https://github.com/citation-style-language/schema): types, names of
 * variables and what each of them is. Ours to the facts of theirs.
 */
const types =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage';
const texts =
  'abstract annote archive archive_collection archive_location archive-place authority call-number citation-label citation-key collection-title container-title container-title-short dimensions division DOI event event-place event-title genre ISBN ISSN journalAbbreviation jurisdiction keyword language medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle source status title title-short URL version volume-title volume-title-short year-suffix';
const numbers =
  'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part printing supplement volume';
const names =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator';
const dates = 'accessed available-date event-date issued original-date submitted';

const each = (words, schema) => Object.fromEntries(words.split(' ').map((word) => [word, schema]));
const text = {type: 'string', minLength: 1};

export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: {
      id: {type: ['string', 'number']},
      type: {enum: types.split(' ')},
      ...each(texts, text),
      ...each(numbers, {type: ['string', 'number'], minLength: 1}),
      ...each(names, {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: each('family given dropping-particle non-dropping-particle suffix literal', text),
        },
      }),
      ...each(dates, {
        type: 'object',
        additionalProperties: false,
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: {type: 'array', minItems: 1, maxItems: 3, items: {type: 'integer'}},
          },
          literal: text,
        },
      }),
      custom: {type: 'object'},
      categories: {type: 'array', items: text},
    },
  },
};
