/** The cycles of a graph (name → names it points to), each once, from its alphabetically first member. */
export function cycles(graph) {
  const found = new Map();
  const done = new Set();
  const visit = (node, path) => {
    const start = path.indexOf(node);
    if (start >= 0) {
      const members = path.slice(start);
      const first = members.indexOf(members.toSorted()[0]);
      const cycle = [...members.slice(first), ...members.slice(0, first)];
      found.set(cycle.join(' '), cycle);
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return [...found.values()];
}
