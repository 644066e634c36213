import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { submissionState } from '#shared/domain/approvals/submission-state'
import { failureSentence } from '#shared/wording/failure-sentence'
import { approveSubmissions } from '../../src-main/use-cases/approve-submissions'
import { decideSubmission } from '../../src-main/use-cases/decide-submission'
import { recordTime } from '../../src-main/use-cases/record-time'
import { submitPeriods } from '../../src-main/use-cases/submit-periods'
import { Office, well } from './office'
import { Territory } from './territory'

/** The week, Monday to Sunday, that most scenarios hand in. */
export const WEEK = { from: day('2026-01-05'), to: day('2026-01-11') }

/** Marie and Paul work for A and B; both have hours in the first days of January, none in the week from the 5th. */
export const office = () =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .lends('Paul')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .hours('Paul', '2026-01', { A: 5 }),
  )

/** Sets the hours of a day for A. */
export const record = (at: Office, on: string, hours: number, agentId = 'Marie') =>
  recordTime(at, {
    sheets: [
      {
        agentId,
        lines: [{ day: day(on), collectivityId: 'A', minutes: minutes(hours * 60), task: '' }],
      },
    ],
  })

/** Hands a period in: Marie's, unless others are named. */
export const submit = (at: Office, period = WEEK, ...agentIds: readonly string[]) =>
  submitPeriods(at, { agentIds: agentIds.length === 0 ? ['Marie'] : [...agentIds], period })

/** Every submission, as it is kept. */
export const submissions = (at: Office) => [...at.keeper.registers().submissions.values()]
/** The first submission of someone. */
const idOf = (at: Office, agentId = 'Marie'): string =>
  submissions(at).find((submission) => submission.agentId === agentId)?.id ?? ''
/** Where each submission stands. */
export const states = (at: Office) => submissions(at).map(submissionState)

/** Approves Marie's first submission, unless others are named. */
export const approve = (at: Office, reason = '', ...ids: readonly string[]) =>
  approveSubmissions(at, { ids: ids.length === 0 ? [idOf(at)] : [...ids], reason })
/** Sends Marie's back. */
export const refuse = (at: Office, reason = 'Mardi oublié') =>
  decideSubmission(at, 'refuseSubmission', { id: idOf(at), reason })
/** Opens Marie's again. */
export const reopen = (at: Office, reason = 'Erreur de commune') =>
  decideSubmission(at, 'reopenSubmission', { id: idOf(at), reason })

/** The sentence of a refusal, with plain spaces; none where it went well. */
export const sentence = (result: Result<unknown, Failure>): string =>
  result.ok || result.failures[0] === undefined
    ? ''
    : failureSentence(result.failures[0], 'fr').replaceAll('\u00A0', ' ')

/** A week of Marie with four hours on Tuesday, handed in. */
export async function submitted(): Promise<Office> {
  const at = office()
  well(await record(at, '2026-01-06', 4))
  well(await submit(at))
  return at
}
