/** The pages, in the order of their names. */
export declare const hostNames: readonly string[];
/** Where every file of the pages is, for who writes them all down. */
export declare const hostPaths: readonly string[];
/** A file of the pages; undefined when there is none of that name. A page loads the script, if one is given. */
export declare function hostFile(path: string, script?: string): Promise<{type: string; body: string} | undefined>;
