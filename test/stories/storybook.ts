/** What the story tests read of a built Storybook: its index, and what it says on its channel. */

export interface StoryIndex {
  readonly entries: Record<string, {id: string; type: string; title: string; name: string; tags?: string[]}>;
}

/** What Storybook says of a story when it is done. */
export interface Ending {
  readonly event: string;
  readonly message?: string;
  readonly description?: string;
  readonly status?: string;
  readonly reporters?: readonly {type: string; status: string; result?: {violations?: readonly Violation[]}}[];
}

export interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {target: unknown; failureSummary?: string}[];
}

export type StoryWindow = Window & {
  readonly storyProblems?: readonly string[];
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {on(event: string, listener: (payload: Omit<Ending, 'event'>) => void): void};
};
