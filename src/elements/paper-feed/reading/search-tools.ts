// The search language, in one chunk that is loaded when somebody searches.
export {parseQuery} from '../../../query/parse-query.js';
export {printQuery} from '../../../query/print-query.js';
export {PaperSearch} from '../../../query/paper-search.js';
export {setTerm, termsOf, withoutField} from '../../../query/query-terms.js';
