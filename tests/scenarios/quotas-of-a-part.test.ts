import { describe, expect, it } from 'vitest'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { day } from '#shared/kernel/day'
import { amendment } from '../amendment'
import { months, Office } from './office'
import { Territory } from './territory'

type Quotas = Readonly<Record<string, number>>

const keyOf = (quotas: Quotas) => ({
  kind: 'fixedQuotas' as const,
  quotas: Object.entries(quotas).map(([collectivityId, percent]) => ({
    collectivityId,
    millionths: percent * 10_000,
  })),
})

/** A service at 100 euros a month, whose bodies or quotas are others from July on. */
function officeOf(before: Quotas, bodies: readonly string[], quotas: Quotas): Office {
  const territory = new Territory('A', 'B').lends('Marie').terms({ key: keyOf(before) })
  for (const month of ['06', '07'])
    territory.hours('Marie', `2026-${month}`, { A: 10, B: 10 }).cost('Marie', `2026-${month}`, 100)
  const file = territory.file()
  const amended = (own: Agreement): Agreement => {
    const terms = termsOf(own)
    const beneficiaries = terms.beneficiaries.filter((one) => bodies.includes(one.collectivityId))
    const since = amendment(day('2026-07-01'), { ...terms, beneficiaries, key: keyOf(quotas) })
    return { ...own, amendments: [since] }
  }
  return new Office({ ...file, agreements: file.agreements.map(amended) })
}

const summer = months('06', '07')
const days = { from: day('2026-07-01'), to: day('2026-07-31') }

describe('fixed quotas of a part of a year', () => {
  it('name a body that joined without one, and a body whose quota outlived it', async () => {
    const joined = officeOf({ A: 100 }, ['A', 'B'], { A: 100 })
    expect((await joined.settlement(summer)).objections).toContainEqual({
      code: 'quotaMissing',
      blocking: false,
      collectivityId: 'B',
    })
    const left = officeOf({ A: 60, B: 40 }, ['A'], { A: 60, B: 40 })
    expect(await left.amounts(summer)).toEqual({ A: '120,00', B: '40,00' })
    expect((await left.settlement(summer)).objections).toContainEqual({
      code: 'quotaUnserved',
      blocking: false,
      collectivityId: 'B',
      days,
    })
  })

  it('say nothing where each beneficiary has one, be it zero, and nobody else', async () => {
    for (const office of [
      officeOf({ A: 60, B: 0 }, ['A', 'B'], { A: 100, B: 0 }),
      officeOf({ A: 60, B: 40 }, ['A'], { A: 60, B: 0 }),
    ]) {
      const codes = (await office.settlement(summer)).objections.map(({ code }) => code)
      expect(codes.filter((code) => code.startsWith('quota'))).toEqual([])
    }
  })
})
