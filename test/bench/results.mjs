/** What was measured, by condition, page and measure; each a list with a number for each round, NaN where there is none. */
export class Results {
  #runs = new Map();

  add({condition: {key}, name, round}, numbers) {
    const place = `${key} ${name}`;
    const known = this.#runs.get(place) ?? [];
    known[round] = numbers;
    this.#runs.set(place, known);
  }

  /** Numbers of a measure, round by round. */
  of({key}, name, measure) {
    const known = this.#runs.get(`${key} ${name}`) ?? [];
    return Array.from(known, (numbers) => numbers?.[measure] ?? NaN);
  }

  /** As {@link of}, for measures of which a round has many. */
  all(condition, name, measure) {
    return this.of(condition, name, measure).flat().filter(Number.isFinite);
  }

  /** How many rounds there are. */
  count({key}, name) {
    return (this.#runs.get(`${key} ${name}`) ?? []).filter(Boolean).length;
  }

  /** Whether a measure was tried, and the page has nothing to measure: a page without a search box. */
  lacks({key}, name, measure) {
    const known = this.#runs.get(`${key} ${name}`) ?? [];
    return known.some((numbers) => numbers && numbers[measure] === null);
  }
}
