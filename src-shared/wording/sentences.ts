/** The same keys with other words: what a translation must hold, no more and no less. */
export type Sentences<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Sentences<T[K]>
}
