import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { addDays, day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { awaitingStatements } from '#shared/domain/indicators/awaiting-statements'
import { overruns } from '#shared/domain/indicators/overruns'
import type { SubmissionState } from '#shared/domain/approvals/submission-state'
import { todoList } from '#shared/domain/indicators/to-do'
import { weekFillings } from '#shared/domain/timesheets/week-filling'
import {
  NOTHING_TO_DO,
  NO_PRESENCE,
  agent,
  agreement,
  allocation,
  hoursOf,
  share,
} from './home-samples'

const year = yearPeriod(2026)
const inOrder = NOTHING_TO_DO

describe('what waits to be done', () => {
  it('is nothing where hours, costs and agreements are in order', () => {
    expect(todoList(inOrder)).toEqual([])
  })

  it('is the weeks with nothing in them, agents together, oldest first', () => {
    const mondays = ['2027-01-04', '2027-01-11'].map(day)
    const fillings = weekFillings({
      ...NO_PRESENCE,
      agents: [agent('marie'), agent('paul')],
      agreements: [agreement(['marie', 'paul'])],
      hours: hoursOf('paul', { '2027-01-08': 7 }),
      mondays,
    })
    expect(todoList({ ...inOrder, fillings })).toEqual([
      { kind: 'fillWeek', monday: '2027-01-04', agentIds: ['marie'] },
      { kind: 'fillWeek', monday: '2027-01-11', agentIds: ['marie', 'paul'] },
    ])
  })

  it('is also the weeks of a settled year, agent by agent, but those that are named already', () => {
    const unentered = (agentId: string, monday: string) =>
      ({ code: 'weekUnentered', blocking: false, agentId, monday: day(monday) }) as const
    const settled = allocation(
      year,
      [share('commune', 5, 1, null)],
      [
        unentered('marie', '2026-12-28'),
        unentered('marie', '2026-03-09'),
        unentered('marie', '2026-03-02'),
        { code: 'weekShort', blocking: false, agentId: 'paul', monday: day('2026-05-04') },
        {
          code: 'hoursAhead',
          blocking: false,
          agentId: 'paul',
          firstDay: day('2027-02-01'),
          minutes: minutes(60),
        },
      ],
    )
    const fillings = weekFillings({
      ...NO_PRESENCE,
      agents: [agent('marie')],
      agreements: [agreement(['marie'])],
      hours: hoursOf('marie', {}),
      mondays: [day('2026-12-28')],
    })
    expect(todoList({ ...inOrder, allocations: [settled], fillings })).toEqual([
      { kind: 'fillWeek', monday: '2026-12-28', agentIds: ['marie'] },
      { kind: 'fillWeeks', agentId: 'marie', mondays: ['2026-03-02', '2026-03-09'] },
      { kind: 'shortWeeks', agentId: 'paul', mondays: ['2026-05-04'] },
      { kind: 'ahead', agentId: 'paul', firstDay: '2027-02-01', minutes: 60 },
    ])
  })

  const submission = (agentId: string, monday: string, ...steps: readonly SubmissionState[]) => ({
    id: `${agentId} ${monday} ${steps.join(' ')}`,
    agentId,
    period: { from: day(monday), to: addDays(day(monday), 6) },
    steps: steps.map((step) => ({
      step,
      at: '2027-01-15T08:00:00Z',
      author: '',
      reason: step === 'refused' ? 'Mardi oublié' : '',
    })),
  })

  it('is the periods that wait for an approval, together, at the earliest', () => {
    const submissions = [
      submission('marie', '2027-01-11', 'submitted'),
      submission('paul', '2027-01-04', 'submitted'),
      submission('paul', '2026-12-28', 'submitted', 'approved'),
    ]
    expect(todoList({ ...inOrder, submissions })).toEqual([
      {
        kind: 'approve',
        period: { from: '2027-01-04', to: '2027-01-10' },
        count: 2,
        agentIds: ['paul', 'marie'],
        reason: '',
      },
    ])
    expect(todoList({ ...inOrder, submissions: submissions.slice(2) })).toEqual([])
  })

  it('is the periods sent back, with the reason, until their days are handed in again', () => {
    const back = submission('marie', '2027-01-04', 'submitted', 'refused')
    expect(todoList({ ...inOrder, submissions: [back] })).toEqual([
      {
        kind: 'correct',
        period: { from: '2027-01-04', to: '2027-01-10' },
        count: 1,
        agentIds: ['marie'],
        reason: 'Mardi oublié',
      },
    ])
    const again = {
      ...submission('marie', '2027-01-01', 'submitted', 'approved'),
      period: { from: day('2027-01-01'), to: day('2027-01-31') },
    }
    expect(todoList({ ...inOrder, submissions: [back, again] })).toEqual([])
  })

  it('names a month without hours once, neither by its weeks nor by its missing cost', () => {
    const december = { agentId: 'marie', month: month('2026-12'), blocking: true } as const
    const fillings = weekFillings({
      ...NO_PRESENCE,
      agents: [agent('marie')],
      agreements: [agreement(['marie'])],
      hours: hoursOf('marie', {}),
      mondays: [day('2026-12-14')],
    })
    const blocked = allocation(
      year,
      [share('commune', 0, 1, null)],
      [
        { code: 'monthUnentered', ...december },
        { code: 'monthUnpriced', ...december },
        { code: 'monthUnpriced', ...december, month: month('2026-11') },
      ],
    )
    expect(todoList({ ...inOrder, allocations: [blocked], fillings })).toEqual([
      { kind: 'enterMonth', month: '2026-12', agentIds: ['marie'] },
      { kind: 'priceMonth', month: '2026-11', agentIds: ['marie'] },
    ])
  })

  it('is what an agreement lacks, and its end half a year ahead', () => {
    const poor = agreement(['marie'], {
      signedOn: null,
      resolutionReference: '',
      period: { from: day('2024-01-01'), to: day('2027-06-30') },
      renewal: { kind: 'tacit', months: 12, noticeMonths: 0 },
      beneficiaries: [{ collectivityId: 'commune', weeklyMinutes: minutes(0) }],
    })
    const todos = todoList({ ...inOrder, agreements: [poor] })
    expect(todos.map(({ kind }) => kind)).toEqual(['forecast', 'references', 'renew'])
    expect(todos.at(-1)).toMatchObject({ end: 'tacit' })
    const over = agreement([], { period: { from: day('2024-01-01'), to: day('2026-12-31') } })
    expect(todoList({ ...inOrder, agreements: [over] })).toEqual([])
  })

  it('is the end of an agreement half a year before the last day of its notice, which it names while there is time', () => {
    const noticed = agreement(['marie'], {
      period: { from: day('2024-01-01'), to: day('2027-12-31') },
      renewal: { kind: 'tacit', months: 12, noticeMonths: 6 },
    })
    const on = (today: string) => todoList({ ...inOrder, today: day(today), agreements: [noticed] })
    expect(on('2026-12-28')).toEqual([])
    expect(on('2026-12-29')).toEqual([
      {
        kind: 'renew',
        agreementId: noticed.id,
        on: '2027-12-31',
        end: 'tacit',
        notice: '2027-06-30',
      },
    ])
    expect(on('2027-06-30')).toMatchObject([{ kind: 'renew', notice: '2027-06-30' }])
    expect(on('2027-07-01')).toMatchObject([{ kind: 'extend', end: 'renewed', notice: null }])
  })

  it('is hours that no agreement covers, in no settlement at all', () => {
    const hours = {
      agentId: 'marie',
      collectivityId: 'a',
      firstDay: day('2026-07-01'),
      minutes: minutes(60),
    }
    expect(todoList({ ...inOrder, uncovered: [hours] })).toEqual([{ kind: 'outside', ...hours }])
  })

  it('begins with what was never billed before the years that are looked at', () => {
    const periods = { agreementId: 'accord', period: yearPeriod(2024), count: 1 }
    const hours = {
      agentId: 'marie',
      collectivityId: null,
      firstDay: day('2026-07-01'),
      minutes: minutes(60),
    }
    expect(todoList({ ...inOrder, earlier: [periods], uncovered: [hours] })).toEqual([
      { kind: 'earlier', ...periods },
      { kind: 'outside', ...hours },
    ])
  })

  it('is the statements of a whole year that nothing bills yet, with what they amount to', () => {
    const shares = [share('a', 1, 1, 10_000), share('b', 1, 1, 5_001)]
    const issued = { agreementId: 'accord', beneficiaryId: 'a', period: year, cancelled: null }
    const facts = { ...inOrder, allocations: [allocation(year, shares)] }
    expect(todoList({ ...facts, statements: [issued] })).toEqual([
      { kind: 'statements', agreementId: 'accord', period: year, count: 1, amount: 5_001 },
    ])
    const soFar = { from: day('2026-01-01'), to: day('2026-10-31') }
    expect(todoList({ ...facts, allocations: [allocation(soFar, shares)] })).toEqual([])
  })
})

describe('statements that a settlement awaits', () => {
  const accord = agreement(['marie'])
  const shares = [share('a', 1, 1, 100), share('b', 1, 1, null)]
  const settlement = { agreementId: 'accord', period: year, shares }
  const issued = {
    agreementId: 'accord',
    beneficiaryId: 'a',
    period: { from: day('2026-10-01'), to: day('2026-12-31') },
    cancelled: null,
  }

  it('are those whose amount is known and of which no part is billed', () => {
    expect(awaitingStatements(accord, settlement, []).map((known) => known.collectivityId)).toEqual(
      ['a'],
    )
    expect(awaitingStatements(accord, settlement, [issued])).toEqual([])
  })

  it('leave out a body that used, owes and was called nothing', () => {
    const idle = { ...share('c', 0, 1, 0), uses: 0 }
    const facts = { ...settlement, shares: [idle] }
    const instalments = [
      { collectivityId: 'c', reference: '', calledOn: day('2026-04-15'), amount: cents(500) },
    ]
    expect(awaitingStatements(accord, facts, [])).toEqual([])
    expect(awaitingStatements({ ...accord, instalments }, facts, [])).toHaveLength(1)
  })

  it('come back when the statement is cancelled, or is of another agreement', () => {
    const cancelled = { ...issued, cancelled: { on: '2027-01-10', reason: 'erreur' } }
    expect(awaitingStatements(accord, settlement, [cancelled])).toHaveLength(1)
    expect(
      awaitingStatements(accord, settlement, [{ ...issued, agreementId: 'autre' }]),
    ).toHaveLength(1)
  })
})

describe('overruns', () => {
  it('are the bodies more than a tenth beyond their contracted hours, furthest first, in tenths of a percent', () => {
    const found = overruns({
      shares: [
        share('a', 111, 100, null),
        share('b', 110, 100, null),
        share('c', 59, 50, null),
        share('d', 5, 0, null),
      ],
    })
    expect(found?.map(({ share: body, excess }) => [body.collectivityId, excess])).toEqual([
      ['c', 180],
      ['a', 110],
    ])
    // Nobody keeps to a plan that there is not.
    expect(overruns({ shares: [share('d', 5, 0, null)] })).toBeNull()
  })
})
