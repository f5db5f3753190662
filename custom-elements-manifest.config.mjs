/** `cem analyze`: dist/custom-elements.json, the description of the elements for editors, Storybook and other tools. */
export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [{name: 'published', packageLinkPhase: ({customElementsManifest}) => publish(customElementsManifest)}],
};

/** Leaves what users of the package can reach: the elements' modules, under their published paths, without private members. */
function publish(manifest) {
  manifest.modules = manifest.modules.filter(({declarations = []}) =>
    declarations.some(({customElement}) => customElement),
  );
  manifest.modules = manifest.modules.toSorted((a, b) => a.path.localeCompare(b.path));
  visit(manifest, (node) => {
    for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
    if (Array.isArray(node.members)) node.members = node.members.filter(isPublic);
    // As OwnElement.finalize() names them.
    for (const attribute of node.attributes ?? []) attribute.name = kebab(attribute.fieldName ?? attribute.name);
    if (node.kind === 'field' && node.attribute) node.attribute = kebab(node.name);
    // The analyzer also takes the first argument of any `new …Event(…)` for an event's name. Ours are in doc comments.
    if (Array.isArray(node.events)) node.events = node.events.filter(({description}) => description);
  });
}

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const kebab = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

const isPublic = ({name, privacy}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

function visit(node, change) {
  if (Array.isArray(node)) for (const inner of node) visit(inner, change);
  else if (node && typeof node === 'object') {
    change(node);
    visit(Object.values(node), change);
  }
}
