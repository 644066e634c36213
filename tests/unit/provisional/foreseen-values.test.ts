import { describe, expect, it } from 'vitest'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { foreseenPopulations, foreseenUnits } from '#shared/domain/provisional/foreseen-values'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { foreseenClauses } from '#shared/wording/foreseen-clauses'
import { translator } from '#shared/wording/translator'
import { Territory } from '../../scenarios/territory'

/** The facts of 2026 under an agreement that ends in May. */
function facts(): AllocationFacts {
  const file = new Territory('A')
    .lends('Marie')
    .terms({ period: { from: '2025-01-01', to: '2026-05-15' } })
    .file()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  const known = { ...knownFacts(file), costs: [], hours: timeColumns([]) }
  return { ...known, agreement, period: yearPeriod(2026) }
}

describe('what is foreseen of a year', () => {
  it('takes each population from the latest year that has it: the DGF one is notified later than the municipal one', () => {
    const known = facts()
    const [lender, body] = known.collectivities
    if (lender === undefined || body === undefined) throw new Error('No body')
    const populations = [
      { year: 2024, municipal: 800, dgf: 900 },
      { year: 2025, municipal: 810 },
      { year: 2026, municipal: 820 },
    ]
    const { list, count } = foreseenPopulations({
      ...known,
      collectivities: [lender, { ...body, populations }],
    })
    expect(list[1]?.populations.at(-1)).toEqual({ year: 2026, municipal: 820, dgf: 900 })
    expect(count).toBe(1)
  })

  it('takes the units of a month from the year before where none are kept, and only while the agreement is in force', () => {
    const counts = [{ collectivityId: 'A', unitTypeId: 'act', hundredths: 300 }]
    const kept = (at: string, some = counts) => ({
      agreementId: 'agreement',
      month: month(at),
      counts: some,
    })
    const { list, count } = foreseenUnits({
      ...facts(),
      unitCounts: [kept('2025-03'), kept('2025-05'), kept('2025-06'), kept('2026-03', [])],
    })
    expect(list.slice(4)).toEqual([kept('2026-03'), kept('2026-05')])
    expect(count).toBe(2)
  })

  it('says how many charges of the same months of the year before none of their kind follows: nothing is foreseen of them', () => {
    const charge = (id: string, kind: 'supplies' | 'grant' | 'renewal', year: number) => ({
      id,
      agreementId: 'agreement',
      kind,
      label: id,
      justification: '',
      period: yearPeriod(year),
      forecast: null,
      actual: cents(1000),
    })
    const before = [charge('a', 'supplies', 2025), charge('b', 'grant', 2025)]
    const basisWith = (...now: readonly ReturnType<typeof charge>[]) =>
      provisionalFacts({ ...facts(), charges: [...before, ...now] }).basis
    expect(basisWith().chargesLeft).toBe(2)
    expect(foreseenClauses(basisWith(), translator('fr')).join(' ')).toContain(
      '2 charges ou subventions de l’année précédente ne sont pas comptées',
    )
    expect(basisWith(charge('c', 'supplies', 2026)).chargesLeft).toBe(1)
    expect(
      basisWith(charge('c', 'supplies', 2026), charge('d', 'grant', 2026)).chargesLeft,
    ).toBeUndefined()
    expect(provisionalFacts(facts()).basis.chargesLeft).toBeUndefined()
  })

  it('names those of the agreement before it that it goes on with, under another identifier', () => {
    const known = facts()
    const { agreement } = known
    const over = { ...agreement, period: { from: day('2024-01-01'), to: day('2025-12-31') } }
    const renewed = { ...agreement, id: 'renewed', period: yearPeriod(2026) }
    const supplies = {
      id: 'a',
      agreementId: agreement.id,
      kind: 'supplies' as const,
      label: 'Papier',
      justification: '',
      period: yearPeriod(2025),
      forecast: null,
      actual: cents(1000),
    }
    const left = (before: typeof over) => {
      const agreements = [before, renewed]
      return provisionalFacts({ ...known, agreement: renewed, agreements, charges: [supplies] })
        .basis.chargesLeft
    }
    expect(left(over)).toBe(1)
    expect(left({ ...over, beneficiaries: [] })).toBeUndefined()
    expect(left({ ...over, period: yearPeriod(2026) })).toBeUndefined()
  })

  it('names the months of units that the agreement before counted, and that nothing is foreseen of', () => {
    const known = facts()
    const over = { ...known.agreement, period: { from: day('2024-01-01'), to: day('2025-12-31') } }
    const renewed: typeof known.agreement = {
      ...known.agreement,
      id: 'renewed',
      period: yearPeriod(2026),
      unitTypes: [{ id: 'act', name: 'Acte', unit: 'act' }],
    }
    const counts = [{ collectivityId: 'A', unitTypeId: 'act', hundredths: 300 }]
    const kept = (agreementId: string, at: string) => ({ agreementId, month: month(at), counts })
    const basis = (agreement: typeof renewed) =>
      provisionalFacts({
        ...known,
        agreement,
        agreements: [over, agreement],
        unitCounts: [
          ...['2025-03', '2025-04', '2025-05'].map((at) => kept('agreement', at)),
          kept('renewed', '2026-03'),
        ],
      }).basis
    expect(basis(renewed)).toMatchObject({ units: 0, unitsLeft: 2 })
    expect(foreseenClauses(basis(renewed), translator('fr')).join(' ')).toContain(
      'les unités de 2 mois que la convention précédente comptait l’année d’avant ne sont pas prévues',
    )
    expect(basis({ ...renewed, unitTypes: [] }).unitsLeft).toBeUndefined()
  })
})
