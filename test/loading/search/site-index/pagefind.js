/** Stands in for the script of an index of a site's pages, of which some files are gone. It has no `createInstance`. */
const page = (number) => ({
  url: `/posts/${number}/`,
  content: `All of the text of the page with number ${number}, from its menu to its foot.`,
  excerpt: `text with &lt;b&gt; and &amp; of the <mark>page</mark> with number ${number}`,
  meta: {title: `A page with number ${number}`, image: '/picture.png'},
});

export async function search(term, {filters}) {
  if (term === 'broken') throw new Error('no such chunk');
  if (filters) return {results: [], filters: {}};
  const gone = {data: () => Promise.reject(new Error('404 fetching fragment'))};
  if (term === 'gone') return {results: [gone, gone], filters: {}};
  const found = Array.from({length: 5}, (_, index) => ({data: () => Promise.resolve(page(index))}));
  return {results: term === 'some' ? [gone, ...found] : found, filters: {}};
}
