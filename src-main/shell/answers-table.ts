import type { Answered, DeskInput, DeskMethod } from '#shared/contract/desk'

/** One function for each thing that the window may ask. What is missing does not compile. */
export type Answers = {
  readonly [M in DeskMethod]: (input: DeskInput<M>) => Promise<Answered<M>>
}
