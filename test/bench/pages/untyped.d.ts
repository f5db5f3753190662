declare module 'react-dom/client' {
  import type {ReactNode} from 'react';

  export function createRoot(container: Element): {render(node: ReactNode): void};
}

declare module 'list.js' {
  /** As much of https://listjs.com/api/ as is used here. */
  export default class List {
    constructor(container: HTMLElement, options: object, values: readonly object[]);
    page: number;
    readonly matchingItems: readonly unknown[];
    show(from: number, count: number): void;
    on(event: 'updated', listener: () => void): void;
  }
}
