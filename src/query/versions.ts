// Repositories that give each version a DOI of its own, which ends in the version.
const VERSIONED = /^10\.(?:6084|12688|1101|64898|31219|31234|21203|20944|26434)\//;
const VERSION = /[._/-]?v(\d{1,3})$/;

/** A DOI without the version at its end, where its repository has one. */
export const unversioned = (doi: string): string => (VERSIONED.test(doi) ? doi.replace(VERSION, '') : doi);

/** The version at the end of a DOI; what has none stands for all of them, and is the highest. */
export const versionIn = (doi = ''): number =>
  VERSIONED.test(doi) && VERSION.test(doi) ? Number(VERSION.exec(doi)?.[1]) : Infinity;
