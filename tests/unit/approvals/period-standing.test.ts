import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { monthPeriod, type Period } from '#shared/kernel/period'
import { month } from '#shared/kernel/month'
import { openSubmissions } from '#shared/domain/approvals/open-submissions'
import { periodStanding } from '#shared/domain/approvals/period-standing'
import { standingSubmission } from '#shared/domain/approvals/standing-submission'
import type { Submission } from '#shared/domain/approvals/submission'
import type { SubmissionState } from '#shared/domain/approvals/submission-state'

const days = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
const FEBRUARY = monthPeriod(month('2027-02'))
const FIRST = days('2027-02-01', '2027-02-07')

/** A period that went through some steps. */
const gone = (period: Period, ...steps: readonly SubmissionState[]): Submission => ({
  id: `${period.from} ${steps.join(' ')}`,
  agentId: 'Marie',
  period,
  steps: steps.map((step) => ({
    step,
    at: '2027-03-01T08:00:00Z',
    author: 'Claire Morel',
    reason: '',
  })),
})

const WEEKS = [
  FIRST,
  days('2027-02-08', '2027-02-14'),
  days('2027-02-15', '2027-02-21'),
  days('2027-02-22', '2027-02-28'),
]

const stateOf = (period: Period, ...submissions: readonly Submission[]) =>
  periodStanding(submissions, period).state

describe('how far a period has come', () => {
  it('a period that nobody handed in is a draft', () => {
    expect(periodStanding([], FIRST)).toEqual({ state: 'draft', submissions: [] })
    expect(stateOf(FIRST, gone(days('2027-02-08', '2027-02-14'), 'submitted'))).toBe('draft')
  })

  it('otherwise its last step says it', () => {
    expect(stateOf(FIRST, gone(FIRST, 'submitted'))).toBe('submitted')
    expect(stateOf(FIRST, gone(FIRST, 'submitted', 'refused'))).toBe('refused')
    expect(stateOf(FIRST, gone(FIRST, 'submitted', 'refused', 'submitted', 'approved'))).toBe(
      'approved',
    )
    expect(stateOf(FIRST, gone(FIRST, 'submitted', 'approved', 'reopened'))).toBe('reopened')
  })

  it('a month is approved once each of its weeks is', () => {
    const approved = WEEKS.map((week) => gone(week, 'submitted', 'approved'))
    expect(stateOf(FEBRUARY, ...approved)).toBe('approved')
    expect(stateOf(FEBRUARY, ...approved.slice(1))).toBe('partly')
    expect(stateOf(FEBRUARY, ...approved.slice(1), gone(FIRST, 'submitted'))).toBe('submitted')
  })

  it('a week inside an approved month is approved', () => {
    expect(stateOf(FIRST, gone(FEBRUARY, 'submitted', 'approved'))).toBe('approved')
  })

  it('a refusal of other days says nothing of this period', () => {
    expect(stateOf(FEBRUARY, gone(FIRST, 'submitted', 'refused'))).toBe('draft')
  })

  it('the submissions that touch it come earliest first, those sent back too', () => {
    const [first, second] = [gone(FIRST, 'submitted', 'refused'), gone(FEBRUARY, 'submitted')]
    const later = gone(days('2027-02-22', '2027-02-28'), 'submitted', 'refused')
    expect(periodStanding([later, first, second], FEBRUARY).submissions).toEqual([
      first,
      second,
      later,
    ])
  })
})

describe('a month that was sent back', () => {
  it('is to be corrected until all its days are handed in again, also by weeks', () => {
    const refused = gone(FEBRUARY, 'submitted', 'refused')
    const weeks = WEEKS.map((week) => gone(week, 'submitted'))
    const toCorrect = (...others: readonly Submission[]) =>
      openSubmissions([refused, ...others]).toCorrect
    expect(toCorrect()).toEqual([refused])
    expect(toCorrect(...weeks.slice(1))).toEqual([refused])
    expect(toCorrect(...weeks)).toEqual([])
    expect(toCorrect(...weeks.map((week) => ({ ...week, agentId: 'Paul' })))).toEqual([refused])
  })
})

describe('the submission that holds some days', () => {
  it('is one that stands, of that agent, and shares a day with them', () => {
    const refused = gone(FIRST, 'submitted', 'refused')
    const held = gone(FEBRUARY, 'submitted', 'approved')
    expect(standingSubmission([refused, held], 'Marie', days('2027-02-28', '2027-03-06'))).toBe(
      held,
    )
    expect(standingSubmission([refused], 'Marie', FIRST)).toBeUndefined()
    expect(standingSubmission([held], 'Paul', FIRST)).toBeUndefined()
    expect(standingSubmission([held], 'Marie', days('2027-03-01', '2027-03-07'))).toBeUndefined()
  })
})
