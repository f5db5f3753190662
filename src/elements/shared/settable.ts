import type {LitElement} from 'lit';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The names of what may be assigned: no methods, nothing read-only. */
type Assignable<T> = {
  [Key in keyof T]-?: T[Key] extends (...parameters: never[]) => unknown
    ? never
    : Same<{[One in Key]: T[Key]}, {-readonly [One in Key]: T[Key]}> extends true
      ? Key
      : never;
}[keyof T];

/** What a page's own papers may be: objects with common keys, not only complete ones. */
interface Given {
  readonly papers?: readonly object[] | null | undefined;
  readonly paper?: object | null | undefined;
}

/** The properties of an element that a framework may set. TypeScript tells them by their getters, so two are put right. */
export type Settable<Element extends LitElement> = {
  readonly [Key in Exclude<Assignable<Element>, keyof LitElement>]?: Key extends keyof Given
    ? Given[Key]
    : Element[Key];
};
