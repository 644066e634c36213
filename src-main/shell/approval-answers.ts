import type { approvalMethods } from '#shared/contract/approval-methods'
import { approveSubmissions } from '../use-cases/approve-submissions'
import { decideSubmission } from '../use-cases/decide-submission'
import { lockThrough } from '../use-cases/lock-through'
import type { Ports } from '../use-cases/ports'
import { submitPeriods } from '../use-cases/submit-periods'
import type { Answers } from './answers-table'

/** Submission, approval and the lock by date. */
export const approvalAnswers = (ports: Ports): Pick<Answers, keyof typeof approvalMethods> => ({
  submitPeriods: (asked) => submitPeriods(ports, asked),
  approveSubmissions: (asked) => approveSubmissions(ports, asked),
  refuseSubmission: (decision) => decideSubmission(ports, 'refuseSubmission', decision),
  reopenSubmission: (decision) => decideSubmission(ports, 'reopenSubmission', decision),
  lockThrough: (decision) => lockThrough(ports, decision),
})
