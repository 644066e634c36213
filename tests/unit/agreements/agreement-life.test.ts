import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementStage } from '#shared/domain/agreements/agreement-stage'
import { contractedWeeks } from '#shared/domain/agreements/contracted-week'
import { serves } from '#shared/domain/agreements/coverage'
import { termsAround } from '#shared/domain/agreements/terms-around'
import { freeShare } from '#shared/domain/agreements/free-share'
import { amendment } from '../../amendment'
import { plainAgreement } from '../../hands/plain-records'

const agreement = (
  from: string,
  to: string | null,
  weeks: Readonly<Record<string, number>>,
): Agreement =>
  plainAgreement({
    id: from,
    reference: from,
    period: { from: day(from), to: to === null ? null : day(to) },
    beneficiaries: Object.entries(weeks).map(([collectivityId, weekly]) => ({
      collectivityId,
      weeklyMinutes: minutes(weekly),
    })),
    annualWeeks: 'paid',
  })

describe('the life of an agreement', () => {
  const three = agreement('2024-01-01', '2026-12-31', {})

  it('is in force from its first to its last day, both included', () => {
    expect(agreementStage(three, day('2023-12-31'))).toBe('upcoming')
    expect(agreementStage(three, day('2024-01-01'))).toBe('inForce')
    expect(agreementStage(three, day('2026-12-31'))).toBe('inForce')
    expect(agreementStage(three, day('2027-01-01'))).toBe('ended')
  })

  it('never ends where no end is written', () => {
    expect(agreementStage(agreement('2024-01-01', null, {}), day('2090-01-01'))).toBe('inForce')
  })

  it('is no longer counted once archived', () => {
    expect(agreementStage({ ...three, archived: true }, day('2025-01-01'))).toBe('archived')
  })
})

describe('the terms of an agreement that serve a body', () => {
  const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } = agreement(
    '2026-07-01',
    null,
    { a: 120 },
  )
  const terms = { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak }
  const amended: Agreement = {
    ...agreement('2024-01-01', '2027-12-31', { a: 360, b: 60 }),
    amendments: [amendment(day('2026-07-01'), terms, { id: 'first' })],
  }
  const until = (body: string, on: string) =>
    termsAround(amended, day(on), (each) => serves(each, body))?.period

  it('are those of the day, else the next ones, else the last ones', () => {
    expect(until('a', '2025-01-01')).toEqual({ from: '2024-01-01', to: '2026-06-30' })
    expect(until('a', '2023-01-01')).toEqual({ from: '2024-01-01', to: '2026-06-30' })
    expect(until('a', '2030-01-01')).toEqual({ from: '2026-07-01', to: '2027-12-31' })
    expect(until('b', '2027-01-01')).toEqual({ from: '2024-01-01', to: '2026-06-30' })
    expect(until('c', '2027-01-01')).toBeUndefined()
  })
})

describe('the week contracted by a body', () => {
  const agreements = [
    agreement('2024-01-01', null, { a: 360, b: 1800 }),
    agreement('2025-01-01', null, { a: 120 }),
    agreement('2020-01-01', '2023-12-31', { a: 600, c: 60 }),
  ]

  it('sums the agreements in force that day, and no other', () => {
    expect([...contractedWeeks(agreements, day('2026-06-01'))]).toEqual([
      ['a', 480],
      ['b', 1800],
    ])
    expect(contractedWeeks(agreements, day('2023-06-01')).get('a')).toBe(600)
  })
})

describe('the part of an agent that is still free', () => {
  const lending = (from: string, to: string | null, workShare: number): Agreement => ({
    ...agreement(from, to, {}),
    agents: [{ agentId: 'marie', workShare }],
  })
  const loans = [lending('2024-01-01', '2026-12-31', 6000), lending('2026-07-01', null, 2500)]
  const over = (from: string, to: string | null): number =>
    freeShare(loans, 'marie', { from: day(from), to: to === null ? null : day(to) })

  it('is what the loans leave on the fullest day of the period', () => {
    expect(over('2024-01-01', '2024-12-31')).toBe(4000)
    expect(over('2026-01-01', '2026-12-31')).toBe(1500)
    expect(over('2027-01-01', null)).toBe(7500)
    expect(over('2020-01-01', '2020-12-31')).toBe(10_000)
    expect(over('2020-01-01', null)).toBe(1500)
  })

  it('takes no notice of archived agreements, nor of other agents', () => {
    const archived = loans.map((each) => ({ ...each, archived: true }))
    const period = { from: day('2026-08-01'), to: null }
    expect(freeShare(archived, 'marie', period)).toBe(10_000)
    expect(freeShare(loans, 'lucie', period)).toBe(10_000)
  })

  it('is never less than nothing', () => {
    expect(freeShare([...loans, ...loans], 'marie', { from: day('2026-08-01'), to: null })).toBe(0)
  })
})
