// For pages that add a citation style to what they have from the CDN. The elements load the registry when somebody cites.
export {citations} from './citations/styles.js';
