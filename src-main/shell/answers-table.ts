import { desk, type Answered, type DeskInput, type DeskMethod } from '#shared/contract/desk'

/** One function for each thing that the window may ask. What is missing does not compile. */
export type Answers = {
  readonly [M in DeskMethod]: (input: DeskInput<M>) => Promise<Answered<M>>
}

/** Answers that one function gives, which takes the method too. */
export const answersBy = (
  answer: <M extends DeskMethod>(method: M, input: DeskInput<M>) => Promise<Answered<M>>,
): Answers =>
  // Each question is put to the method of its name: the entries of an object no longer show it.
  Object.fromEntries(
    Object.keys(desk).map((method) => [
      method,
      (input: never) => answer(method as DeskMethod, input),
    ]),
  ) as unknown as Answers
