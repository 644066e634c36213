import { describe, expect, it } from 'vitest'
import type { Objection } from '#shared/domain/allocation/objection'
import { month } from '#shared/kernel/month'
import { holesOf } from '#shared/domain/simulation/holes-of'

const unpriced: Objection = {
  code: 'monthUnpriced',
  blocking: true,
  agentId: 'Marie',
  month: month('2026-02'),
}
const noTariff: Objection = { code: 'tariffMissing', blocking: true }
const notice: Objection = { code: 'forecastMissing', blocking: false, collectivityId: 'A' }

const settlement = (...objections: readonly Objection[]) => ({ objections })

describe('a scenario that gives no amounts', () => {
  it('is told by the holes of the facts, which no supposition mends', () => {
    expect(holesOf([settlement(unpriced, notice)], [settlement(unpriced, noTariff)])).toEqual({
      of: 'facts',
      objections: [unpriced],
    })
  })

  it('else by what its suppositions lack, each thing once over the years', () => {
    const years = [settlement(noTariff), settlement(notice, noTariff)]
    expect(holesOf([settlement(), settlement(notice)], years)).toEqual({
      of: 'scenario',
      objections: [noTariff],
    })
  })

  it('has none where only notices stand', () => {
    expect(holesOf([settlement(notice)], [settlement(notice)])).toBeNull()
  })
})
