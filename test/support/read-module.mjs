/** Reads from a TypeScript module what the layer rule asks about: its imports, the names in it, its templates. */
import {parseSync} from 'vite';

/**
 * @typedef {{name: string, line: number}} Named
 * @returns {{errors: string[], imports: {specifier: string, line: number}[], references: Named[], names: Named[],
 *   documentWrites: {line: number}[], styleAttributes: {line: number}[]}}
 *   `references` are names that come from outside the module; `names` are all, those of properties included.
 */
export function readModule(path, text) {
  const {program, errors} = parseSync(path, text, {lang: 'ts'});
  const declared = new Set();
  const identifiers = [];
  const found = {
    errors: errors.map(({message}) => message),
    imports: [],
    names: [],
    documentWrites: [],
    styleAttributes: [],
  };
  const at = (node) => ({line: text.slice(0, node.start).split('\n').length});

  walk(program, (node, parent, key) => {
    const {type} = node;
    if (isImport(type) && node.source?.type === 'Literal')
      found.imports.push({specifier: node.source.value, ...at(node)});
    if (type === 'TSImportType')
      found.imports.push({specifier: (node.source ?? node.argument)?.value ?? '', ...at(node)});
    if (type === 'Identifier') {
      found.names.push({name: node.name, ...at(node)});
      if (isBinding(parent, key)) declared.add(node.name);
      else if (!isKey(parent, key)) identifiers.push({name: node.name, ...at(node)});
    }
    if (type === 'MemberExpression') {
      const name = node.computed ? node.property.value : node.property.name;
      if (node.computed && typeof name === 'string') found.names.push({name, ...at(node)});
      if (node.object.name === 'globalThis') identifiers.push({name, ...at(node)});
      if (node.object.name === 'document' && /^write(?:ln)?$/.test(name)) found.documentWrites.push(at(node));
    }
    if (type === 'TaggedTemplateExpression' && /^(?:html|svg)$/.test(node.tag.name)) {
      const markup = node.quasi.quasis.map(({value}) => value.raw).join('${}');
      if (/<[^>]*\sstyle\s*=/.test(markup)) found.styleAttributes.push(at(node));
    }
  });
  return {...found, references: identifiers.filter(({name}) => !declared.has(name))};
}

const isImport = (type) =>
  ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].includes(type);

/** Whether this identifier gives a name to something in the module. */
function isBinding(parent, key) {
  const {type} = parent;
  if (key === 'id' || key === 'local' || key === 'params' || key === 'param' || key === 'parameters') return true;
  if (type === 'TSTypeParameter') return key === 'name';
  if (type === 'AssignmentPattern') return key === 'left';
  if (type === 'ArrayPattern' || type === 'RestElement') return true;
  return type === 'Property' && parent.inPattern && key === 'value';
}

/** Whether this identifier is the name of a member, not of a variable. */
function isKey(parent, key) {
  if (key === 'property') return !parent.computed;
  if (key === 'key') return !parent.computed && !parent.shorthand;
  return (
    key === 'imported' ||
    key === 'exported' ||
    key === 'label' ||
    (parent.type === 'TSQualifiedName' && key === 'right')
  );
}

function walk(node, visit, parent = {}, key = '') {
  visit(node, parent, key);
  if (node.type === 'ObjectPattern') for (const property of node.properties) property.inPattern = true;
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string') walk(child, visit, node, name);
    }
  }
}
