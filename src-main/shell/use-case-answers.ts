import type { Answered, DeskInput, DeskMethod } from '#shared/contract/desk'
import * as byMethod from '../use-cases/by-method'
import { decideSubmission } from '../use-cases/decide-submission'
import type { Ports } from '../use-cases/ports'
import { removals } from '../use-cases/removals'
import type { Answers } from './answers-table'

type UseCases = {
  readonly [M in DeskMethod]?: (ports: Ports, input: DeskInput<M>) => Promise<Answered<M>>
}

/** The use cases that answer a method, each under its name. */
const useCases = Object.assign(
  {
    ...removals,
    refuseSubmission: (ports, decision) => decideSubmission(ports, 'refuseSubmission', decision),
    reopenSubmission: (ports, decision) => decideSubmission(ports, 'reopenSubmission', decision),
  } satisfies UseCases,
  byMethod,
) satisfies UseCases

/** What is answered by a use case and nothing else. */
export const useCaseAnswers = (ports: Ports): Pick<Answers, keyof typeof useCases> =>
  // Each use case takes the question of its method, as checked above: the entries of an object no longer show it.
  Object.fromEntries(
    Object.entries(useCases).map(([method, useCase]) => [
      method,
      (input: never) => useCase(ports, input),
    ]),
  ) as Pick<Answers, keyof typeof useCases>
