import type { z } from 'zod'
import { TABLES, type TableName } from '#shared/domain/workspace/tables'
import type { ChangeVerb } from './change-verbs'
import type { Saved } from './saved'

/**
 * What an answer may depend on: the tables of the workspace; the state of this machine beside it (preferences, whether
 * anything can be kept); its timer.
 */
export type Source = TableName | 'machine' | 'timer'

/** Every table: for answers that may depend on anything that is kept. */
export const EVERYTHING: readonly Source[] = TABLES

/** Names the type of an answer; has no value. */
export interface AnswerType<A> {
  readonly type?: A
}

/** One thing that the window may ask: the schema that checks the question, and the type of the answer. */
export interface Method<K extends string, S extends z.ZodType, A> {
  readonly kind: K
  readonly input: S
  readonly answer: AnswerType<A>
}

/** What a method answers. */
export type AnswerOf<M> = M extends { readonly answer: AnswerType<infer A> } ? A : never

/** The type of an answer: `answer<Status>()`. */
export const answer = <A>(): AnswerType<A> => ({})

/** A question that changes nothing. A change of anything that its answer depends on makes the answer old. */
export const reads = <S extends z.ZodType, A>(
  input: S,
  answerType: AnswerType<A>,
  restsOn: readonly Source[],
): Method<'reads', S, A> & { readonly restsOn: readonly Source[] } => ({
  kind: 'reads',
  input,
  answer: answerType,
  restsOn,
})

/** A change of the workspace: a line of the journal, which can be undone. */
export const keeps = <S extends z.ZodType, A = Saved>(
  input: S,
  answerType: AnswerType<A> = {},
): Method<'keeps', S, A> => ({ kind: 'keeps', input, answer: answerType })

/**
 * A change of the workspace that can't be undone: Ctrl+Z is refused, another decision replaces it, with a reason. `verbs`
 * are those of its lines in the journal, besides the name of the method.
 */
export const decides = <S extends z.ZodType, A = Saved>(
  input: S,
  answerType: AnswerType<A> = {},
  verbs: readonly ChangeVerb[] = [],
): Method<'decides', S, A> & { readonly verbs: readonly ChangeVerb[] } => ({
  kind: 'decides',
  input,
  answer: answerType,
  verbs,
})

/**
 * Anything else: a file is written, a dialogue shown, the last change undone. Where it is refused, no input of the user is
 * lost.
 */
export const does = <S extends z.ZodType, A>(
  input: S,
  answerType: AnswerType<A>,
): Method<'does', S, A> => ({ kind: 'does', input, answer: answerType })

/** A copy leaves the program: a file is written where the user says, or opened. Nothing that is kept changes; the past has copies too. */
export const copies = <S extends z.ZodType, A>(
  input: S,
  answerType: AnswerType<A>,
): Method<'copies', S, A> => ({ kind: 'copies', input, answer: answerType })
