import type { z } from 'zod'

/** One thing that the window may ask: the schema that checks the question, and the type of the answer. */
export interface Method<S extends z.ZodType, Answer> {
  readonly input: S
  /** Carries the type of the answer; never present. */
  readonly answer?: Answer
}

/** Describes a method: `gives<Answer>()(inputSchema)`. */
export const gives =
  <Answer>() =>
  <S extends z.ZodType>(input: S): Method<S, Answer> => ({ input })
