/** A page without papers. */
import {tellLoaded} from './items.js';

tellLoaded();
