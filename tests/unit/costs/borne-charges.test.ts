import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { addDays, day } from '#shared/kernel/day'
import { borneCharges } from '#shared/domain/costs/borne-charges'
import { chargeAmount } from '#shared/domain/costs/charge-amount'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import { always } from '../../always'

const charge = (some: Partial<ServiceCharge>): ServiceCharge => ({
  id: 'rent',
  agreementId: 'agreement',
  kind: 'contracts',
  label: 'Loyer du logiciel',
  justification: '',
  period: { from: day('2026-01-01'), to: day('2026-12-31') },
  forecast: null,
  actual: cents(100_000),
  ...some,
})

const borne = (charges: readonly ServiceCharge[], from: string, to: string) =>
  borneCharges(charges, 'agreement', { from: day(from), to: day(to) }, 'actual').lines.map(
    (line) => line.borne,
  )

describe('a charge of a service', () => {
  it('is borne by the days of each settlement: 31 days of 365 bear 84.93 EUR of 1 000', () => {
    expect(borne([charge({})], '2026-01-01', '2026-01-31')).toEqual([8_493])
    expect(borne([charge({})], '2026-01-01', '2026-12-31')).toEqual([100_000])
    expect(borne([charge({})], '2027-01-01', '2027-12-31')).toEqual([])
  })

  it('is borne to the cent by settlements that follow each other, wherever they are cut', () => {
    const dayOfYear = fc.integer({ min: 1, max: 364 })
    always(300, fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), dayOfYear), ([amount, at]) => {
      const cut = addDays(day('2026-01-01'), at)
      const charges = [charge({ actual: cents(amount) })]
      const first = borne(charges, '2026-01-01', addDays(cut, -1))
      const second = borne(charges, cut, '2026-12-31')
      expect((first[0] ?? 0) + (second[0] ?? 0)).toBe(amount)
    })
  })

  it('takes off when it is a grant, and comes after the kinds that the law names', () => {
    const all = [
      charge({ id: 'g', kind: 'grant', label: 'LEADER', actual: cents(30_000) }),
      charge({ id: 's', kind: 'supplies', label: 'Papier', actual: cents(12_000) }),
    ]
    expect(borne(all, '2026-01-01', '2026-12-31')).toEqual([12_000, -30_000])
  })

  it('is foreseen from the last accounts and each listed adjustment, base year kept', () => {
    const foreseen = charge({
      actual: null,
      forecast: {
        baseYear: 2024,
        base: cents(90_000),
        adjustments: [
          { reason: 'Hausse du contrat', amount: cents(4_500) },
          { reason: 'Fin d’une licence', amount: cents(-2_000) },
        ],
      },
    })
    expect(chargeAmount(foreseen, 'forecast')).toBe(92_500)
    expect(chargeAmount(foreseen, 'actual')).toBeNull()
    const year = { from: day('2026-01-01'), to: day('2026-12-31') }
    expect(borneCharges([foreseen], 'agreement', year, 'actual').unknown).toEqual([foreseen])
    expect(borneCharges([foreseen], 'agreement', year, 'forecast').lines).toMatchObject([
      { full: 92_500, borne: 92_500 },
    ])
  })
})
