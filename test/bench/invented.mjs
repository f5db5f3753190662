/** Papers for a machine that has no real ones: words at random, in the lengths that titles and abstracts have. */

const WORDS = (
  'attention model learning diffusion language reasoning training data policy reward graph vision image video token ' +
  'memory sparse dense transformer gradient optimal scaling retrieval generation alignment inference robust efficient ' +
  'benchmark multimodal agent planning latent representation contrastive distillation quantization federated causal'
).split(' ');
const SMALL = 'of for with by in and the a to on from under over via'.split(' ');
const GIVEN = 'Ada Lin Omar Sofia Jun Maria Ravi Chloe Ivan Amina Kenji Lucia Noah Wei Elif Tomas'.split(' ');
const FAMILY = 'Zhang Smith García Müller Kim Nguyen Rossi Haddad Sato Ivanova Okafor Silva Kumar Dubois'.split(' ');

/** So many papers as items of a JSON Feed; the same every time. */
export function inventSeeds(count) {
  const next = createRandom(1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sentence = (length) => {
    const words = Array.from({length}, (_, place) => pick(place % 3 === 2 ? SMALL : WORDS)).join(' ');
    return words[0].toUpperCase() + words.slice(1);
  };
  return Array.from({length: count}, (_, index) => {
    const arxiv = `2503.${String(1000 + index).padStart(5, '0')}`;
    const published = `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`;
    return {
      id: `https://arxiv.org/abs/${arxiv}`,
      url: `https://arxiv.org/abs/${arxiv}`,
      title: sentence(8 + Math.floor(next() * 6)),
      content_text: Array.from({length: 9}, () => `${sentence(14 + Math.floor(next() * 12))}.`).join(' '),
      authors: Array.from({length: 2 + Math.floor(next() * 9)}, () => ({name: `${pick(GIVEN)} ${pick(FAMILY)}`})),
      date_published: `${published}T00:00:00Z`,
      _paper: {arxiv, published, ...(index % 3 && {venue: `Conference on ${sentence(3)}`})},
    };
  });
}

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruential generator). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
