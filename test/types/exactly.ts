/** `true` when two types are the same, else `false`: a type that has become `any` is noticed. */
export type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
