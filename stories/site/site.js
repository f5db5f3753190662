// The page's own dark toggle.
document.querySelector('#scheme').addEventListener('click', () => {
  const {dataset} = document.documentElement;
  const dark = dataset.scheme ? dataset.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.scheme = dark ? 'light' : 'dark';
});
