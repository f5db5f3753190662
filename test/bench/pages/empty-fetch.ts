/** A page without papers that fetches the feed and throws it away: what the download alone costs a page. */
import {tellLoaded} from './items.js';

const response = await fetch(new URLSearchParams(location.search).get('feed') ?? '');
const reader = response.body!.getReader();
while (!(await reader.read()).done);
tellLoaded();
