import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { shiftMonths } from '#shared/kernel/shift-months'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { DeadlineFacts } from '#shared/domain/formalities/deadlines-of'
import { deadlinesOf } from '#shared/domain/formalities/deadlines-of'
import { amendment } from '../../amendment'
import { allocation, share } from '../indicators/home-samples'
import { facts, under } from './formality-facts'

const lending = (part: Partial<Agreement> = {}): Agreement =>
  under('serviceLendingDownward', 'group', ['member'], {
    signedOn: day('2024-12-20'),
    period: { from: day('2025-01-01'), to: day('2030-12-31') },
    ...part,
  })

const told = (fiscalYear: number) => ({
  id: String(fiscalYear),
  agreementId: 'accord',
  fiscalYear,
  notifiedOn: day('2026-01-01'),
  unitCost: 2134 as never,
  unit: 'heure',
  reference: '',
})

const days = (
  of: Agreement,
  today: string,
  known: Partial<DeadlineFacts> = {},
): readonly string[] => {
  const { costNotices, parameters } = facts()
  return deadlinesOf(
    of,
    { costNotices, parameters, allocations: [], agreements: [], ...known },
    day(today),
  ).map((deadline) => `${deadline.on} ${deadline.kind}`)
}

describe('the deadlines of an agreement', () => {
  it('have the unit cost told before the budget vote, later in a year of elections', () => {
    expect(days(lending(), '2025-02-01')).toContain('2025-04-15 unitCost')
    expect(days(lending(), '2026-02-01')).toContain('2026-04-30 unitCost')
    expect(days(lending(), '2027-02-01')).toContain('2027-04-15 unitCost')
  })

  it('keep a unit cost that nobody told, late, until it is; then look at the next year', () => {
    expect(days(lending(), '2026-06-15')[0]).toBe('2026-04-30 unitCost')
    const next = days(lending(), '2026-06-15', { costNotices: [told(2026)] })
    expect(next[0]).toBe('2027-04-15 unitCost')
  })

  it('give three months after the signature in its year', () => {
    const signed = lending({ signedOn: day('2026-01-31') })
    expect(days(signed, '2026-02-01')[0]).toBe('2026-04-30 unitCost')
    expect(shiftMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
  })

  it('is not late for an agreement that begins after the vote and is not signed: it has three months from then', () => {
    const drawnUp = { ...lending(), period: { from: day('2026-09-01'), to: null } }
    const unsigned = days({ ...drawnUp, signedOn: null }, '2026-06-27')
    expect(unsigned.filter((one) => one.startsWith('2026') && one.endsWith('unitCost'))).toEqual([])
    expect(days({ ...drawnUp, signedOn: day('2026-06-20') }, '2026-06-27')).toContain(
      '2026-09-20 unitCost',
    )
  })

  it('say nothing of the vote while nobody told its day, nor of forms without a unit cost', () => {
    expect(days(lending(), '2027-02-01', { parameters: [] })).toEqual(['2030-12-31 end'])
    expect(days(under('jointPurchasing', 'group', ['member']), '2026-02-01')).toEqual([
      '2027-12-31 end',
    ])
  })

  it('have the last day of notice, while there is time, then the end', () => {
    const renewed = lending({ renewal: { kind: 'express', months: 72, noticeMonths: 6 } })
    const known = { costNotices: [told(2030), told(2031)] }
    expect(days(renewed, '2030-02-01', known)).toEqual(['2030-06-30 notice', '2030-12-31 end'])
    expect(days(renewed, '2030-07-01', known)).toEqual(['2030-12-31 end'])
  })

  it('say of a tacit renewal whether it can still be refused', () => {
    const renewed = lending({ renewal: { kind: 'tacit', months: 72, noticeMonths: 6 } })
    const known = {
      costNotices: [told(2030), told(2031)],
      parameters: [],
      allocations: [],
      agreements: [],
    }
    const end = (today: string) => deadlinesOf(renewed, known, day(today)).at(-1)
    expect(end('2030-06-30')).toMatchObject({ kind: 'end', renewal: 'tacit' })
    expect(end('2030-07-01')).toMatchObject({ kind: 'end', renewal: 'renewed' })
  })

  it('keep the end of a tacit renewal, late, until it is extended, archived or replaced', () => {
    const renewed = lending({ renewal: { kind: 'tacit', months: 72, noticeMonths: 0 } })
    expect(days(renewed, '2031-02-01')).toEqual(['2030-12-31 end'])
    expect(days({ ...renewed, archived: true }, '2031-02-01')).toEqual([])
    const next = { ...renewed, id: 'next', period: { from: day('2031-01-01'), to: null } }
    expect(days(renewed, '2031-02-01', { agreements: [renewed, next] })).toEqual([])
    expect(days(renewed, '2031-02-01', { agreements: [{ ...next, archived: true }] })).toHaveLength(
      1,
    )
    expect(days(renewed, '2031-02-01', { agreements: [{ ...next, beneficiaries: [] }] })).toEqual([
      '2030-12-31 end',
    ])
  })

  it('have as last day of notice that of a shorter month', () => {
    const renewed = lending({
      period: { from: day('2025-01-01'), to: day('2027-03-30') },
      renewal: { kind: 'tacit', months: 12, noticeMonths: 1 },
    })
    const known = { costNotices: [told(2026), told(2027)] }
    expect(days(renewed, '2026-12-01', known)).toEqual(['2027-02-28 notice', '2027-03-30 end'])
  })

  it('tell the third year of a loan by name that goes on', () => {
    const loan = under('staffSecondment', 'group', ['member'], {
      period: { from: day('2025-03-01'), to: null },
    })
    expect(days(loan, '2026-02-01')).toEqual(['2028-02-29 longestTerm'])
  })

  it('count the three years of a loan from the day on which an amendment made it one, to that on which another ends it', () => {
    const shared = under('sharedService', 'group', ['member'], {
      period: { from: day('2018-01-01'), to: null },
    })
    const since = (on: string, legalForm: LegalForm, id: string) => ({
      ...amendment(day(on), termsOf(shared), { id, reference: id }),
      frame: { legalForm, legalBasis: '' },
    })
    const loan = since('2026-07-01', 'staffSecondment', 'n1')
    const lent = { ...shared, amendments: [loan] }
    expect(days(lent, '2026-12-01')).toEqual(['2029-06-30 longestTerm'])
    expect(days(lent, '2026-06-30')).toEqual([])
    const back = { ...lent, amendments: [loan, since('2028-01-01', 'sharedService', 'n2')] }
    expect(days(back, '2026-12-01')).toEqual([])
  })

  it('end three years from a leap day with February', () => {
    const loan = (to: string) =>
      under('staffSecondment', 'group', ['member'], {
        period: { from: day('2028-02-29'), to: day(to) },
      })
    expect(days(loan('2031-02-28'), '2028-03-01')).toEqual(['2031-02-28 end'])
    expect(days(loan('2031-03-01'), '2028-03-01')).toContain('2031-02-28 longestTerm')
  })

  it('foresee when a body well above its plan has used its hours up', () => {
    // Half of 2026 counts 181 days: 60 h of 50 planned are 100.8 h over the 365 days of the year, at that pace 120.9 h.
    const half = { from: day('2026-01-01'), to: day('2026-06-30') }
    const known = {
      costNotices: [told(2026)],
      parameters: [],
      agreements: [],
      allocations: [
        allocation(half, [share('member', 60, 50, null), share('other', 52, 50, null)]),
      ],
    }
    expect(days(lending(), '2026-07-10', known)).toEqual(['2026-11-01 overrun', '2030-12-31 end'])
    const over = allocation(half, [share('member', 110, 50, null)])
    const [first] = deadlinesOf(lending(), { ...known, allocations: [over] }, day('2026-07-10'))
    expect(first).toMatchObject({ kind: 'overrun', on: '2026-06-15', reached: true })
  })

  it('count the pace of a body on its own days, where it joined or left in the year', () => {
    const terms = termsOf(lending())
    const [member] = terms.beneficiaries
    if (member === undefined) throw new Error('No body')
    const late = { ...terms, beneficiaries: [{ ...member, collectivityId: 'late' }] }
    const changed = lending({ amendments: [amendment(day('2026-07-01'), late)] })
    const soFar = { from: day('2026-01-01'), to: day('2026-10-31') }
    const shares = [share('member', 70, 60, null), share('late', 60, 40, null)]
    const allocations = [allocation(soFar, shares)]
    const found = deadlinesOf(
      changed,
      { ...facts(), allocations, agreements: [] },
      day('2026-11-05'),
    )
    expect(found.filter(({ kind }) => kind === 'overrun')).toMatchObject([
      { collectivityId: 'member', on: '2026-06-05', reached: true },
      { collectivityId: 'late', on: '2026-10-31', reached: true },
    ])
  })

  it('count the pace on the days planned, where a body is away for months or its plan changes', () => {
    const terms = termsOf(lending())
    const [member] = terms.beneficiaries
    if (member === undefined) throw new Error('No body')
    const away = { ...terms, beneficiaries: [] }
    const twice = { ...terms, beneficiaries: [{ ...member, weeklyMinutes: minutes(1200) }] }
    const soFar = { from: day('2026-01-01'), to: day('2026-10-31') }
    const usedUp = (amendments: Agreement['amendments'], done: number, planned: number) =>
      deadlinesOf(
        lending({ amendments }),
        {
          ...facts(),
          allocations: [allocation(soFar, [share('member', done, planned, null)])],
          agreements: [],
        },
        day('2026-11-05'),
      ).filter(({ kind }) => kind === 'overrun')
    // 212 days planned in all, at half again their pace: used up after 141, of which 90 are before April.
    const gap = [amendment(day('2026-04-01'), away), amendment(day('2026-09-01'), terms)]
    expect(usedUp(gap, 90, 60)).toMatchObject([{ on: '2026-10-22', reached: true }])
    // 181 days at 10 h a week and 184 at 20: at 549 for 427, all is used up once what was planned to the end of October is.
    const raised = [amendment(day('2026-07-01'), twice)]
    expect(usedUp(raised, 549, 427)).toMatchObject([{ on: '2026-11-01', reached: false }])
  })

  it('foresee no day at the pace of less than a month, but say what is used up', () => {
    const january = { from: day('2026-01-01'), to: day('2026-01-31') }
    const used = (from: string, done: number, planned: number, to = '2026-12-31') =>
      deadlinesOf(
        lending({ period: { from: day(from), to: day(to) } }),
        {
          ...facts(),
          allocations: [allocation(january, [share('member', done, planned, null)])],
          agreements: [],
        },
        day('2026-02-05'),
      ).filter(({ kind }) => kind === 'overrun')
    expect(used('2026-01-31', 5, 2)).toEqual([])
    expect(used('2026-01-31', 700, 2)).toMatchObject([{ on: '2026-01-31', reached: true }])
    expect(used('2026-01-01', 50, 25)).toMatchObject([{ on: '2026-07-02', reached: false }])
  })

  it('are none for an agreement that is over or put away', () => {
    expect(days(lending(), '2031-01-01')).toEqual([])
    expect(days(lending({ archived: true }), '2026-02-01')).toEqual([])
  })
})
