import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { recordUnits } from '../../src-main/use-cases/record-units'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveCollectivity } from '../../src-main/use-cases/save-collectivity'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const PERMITS = [{ id: 'permit', name: 'Permis de construire', unit: 'act' }]
const ACTS = { kind: 'units', weights: [{ unitTypeId: 'permit', thousandths: 1000 }] }
const POPULATION = { kind: 'population', of: 'municipal' }

/** Building permits of three communes in January, at 100 000 EUR (worked example C3). */
const permits = (): Territory =>
  new Territory('A', 'B', 'C')
    .lends('Marie')
    .cost('Marie', '2026-01', 100_000)
    .populations(2026, { A: 1200, B: 640, C: 160 })
    .units('2026-01', 'permit', { A: 30, B: 45, C: 5 })
    .terms({
      unitTypes: PERMITS,
      key: {
        kind: 'criteria',
        criteria: [
          { measure: POPULATION, weight: 70 },
          { measure: ACTS, weight: 30 },
        ],
      },
    })

const criteria = (...measures: readonly unknown[]) => ({
  unitTypes: PERMITS,
  key: { kind: 'criteria', criteria: measures.map((measure) => ({ measure, weight: 1 })) },
})

describe('a key of several criteria', () => {
  it('shares 100 000 EUR by 70 % population and 30 % acts (worked example C3)', async () => {
    expect(await new Office(permits()).amounts(months('01'))).toEqual({
      A: '53 250,00',
      B: '39 275,00',
      C: '7 475,00',
    })
  })

  it('counts every kind of act by its weight: a declaration at 0,7 of a permit', async () => {
    const office = new Office(
      permits()
        .units('2026-01', 'declaration', { C: 100 })
        .terms({
          ...criteria({
            kind: 'units',
            weights: [
              { unitTypeId: 'permit', thousandths: 1000 },
              { unitTypeId: 'declaration', thousandths: 700 },
            ],
          }),
          unitTypes: [...PERMITS, { id: 'declaration', name: 'Déclaration', unit: 'act' }],
        }),
    )
    // 30, 45 and 5 + 70 weighted acts of 150.
    expect(await office.amounts(months('01'))).toEqual({
      A: '20 000,00',
      B: '30 000,00',
      C: '50 000,00',
    })
  })

  it('shares by a criterion that the user keeps, by hours and by equal parts', async () => {
    const office = new Office(
      permits()
        .hours('Marie', '2026-01', { A: 10, B: 10, C: 20 })
        .criterion('Voirie', 'km', 2026, { A: 12.5, B: 25, C: 12.5 })
        .terms(
          criteria(
            { kind: 'criterion', criterionId: 'Voirie' },
            { kind: 'hours' },
            { kind: 'equalParts' },
          ),
        ),
    )
    // A: (1/4 + 1/4 + 1/3) / 3, B: (1/2 + 1/4 + 1/3) / 3, C: (1/4 + 1/2 + 1/3) / 3.
    expect(await office.amounts(months('01'))).toEqual({
      A: '27 777,78',
      B: '36 111,11',
      C: '36 111,11',
    })
  })

  it('takes the values of each year, cut at 1 January, where the period runs over two', async () => {
    const office = new Office(
      permits()
        .cost('Marie', '2025-12', 3_000)
        .populations(2025, { A: 100, B: 100, C: 100 })
        .terms({
          ...criteria(POPULATION),
          period: { from: '2025-01-01', to: '2026-12-31' },
        }),
    )
    const period = { from: day('2025-12-01'), to: day('2026-01-31') }
    expect(await office.amounts(period)).toEqual({
      A: '61 000,00',
      B: '33 000,00',
      C: '9 000,00',
    })
  })

  it('names body, measure and year where a value is missing, and gives no number', async () => {
    const office = new Office(
      permits()
        .criterion('Voirie', 'km', 2025, { A: 1, B: 1, C: 1 })
        .criterion('Voirie', 'km', 2026, { A: 1, C: 0 })
        .body('A', { populations: [{ year: 2026, municipal: 1200, dgf: 1300 }] })
        .terms(
          criteria({ kind: 'population', of: 'dgf' }, { kind: 'criterion', criterionId: 'Voirie' }),
        ),
    )
    const { billed, objections } = await office.settlement(months('01'))
    expect(billed).toBeNull()
    expect(objections).toMatchObject([
      { code: 'populationMissing', collectivityId: 'B', population: 'dgf', year: 2026 },
      { code: 'populationMissing', collectivityId: 'C', population: 'dgf', year: 2026 },
      { code: 'criterionMissing', collectivityId: 'B', criterion: 'Voirie', year: 2026 },
    ])
  })

  it('names the criterion that measures nothing', async () => {
    const office = new Office(permits().cost('Marie', '2026-02', 3_000))
    const { billed, objections } = await office.settlement(months('02'))
    expect(billed).toBeNull()
    expect(objections).toContainEqual({
      ...{ code: 'measureAllZero', blocking: true, criterion: '' },
      measure: ACTS,
    })
  })

  it('needs nobody’s hours where no criterion counts them, and leaves common time to the lender where one does', async () => {
    const lender = new Office(
      permits()
        .hours('Marie', '2026-01', { A: 30, B: 20, C: 0, common: 50 })
        .terms({ ...criteria({ kind: 'hours' }), commonTime: 'lender' }),
    )
    expect(await lender.amounts(months('01'))).toEqual({
      A: '30 000,00',
      B: '20 000,00',
      C: '0,00',
    })
  })

  it('issues statements that verify, and keeps what they rest on: populations and counted units', async () => {
    const office = new Office(permits().terms({ keyDecision: 'Délibération 2026-12' }))
    const [first] = well(await office.issue(months('01')))
    const statement = await office.keeper.readStatement(first?.id ?? '')
    expect(statement?.content.agreement.keyDecision).toBe('Délibération 2026-12')
    expect(statement?.content.billing).toMatchObject({
      ...{ kind: 'criteria', weight: '2130', weights: '4000' },
      criteria: [
        { year: 2026, weight: 70, value: '1200', sum: '2000' },
        { counts: [{ name: 'Permis de construire', hundredths: 3000, thousandths: 1000 }] },
      ],
    })
    expect(
      well(await verifyStatements(office)).map(({ verification }) => verification.kind),
    ).toEqual(['identical', 'identical', 'identical'])
    const [agreement] = (await office.file()).agreements
    if (agreement === undefined) throw new Error('No agreement')
    const renamed = [{ id: 'permit', name: 'Permis', unit: 'act' as const }]
    well(await saveAgreement(office, { ...agreement, unitTypes: renamed }))
    const [, body] = (await office.file()).collectivities
    if (body === undefined) throw new Error('No body')
    const grown = { ...body, populations: [{ year: 2026, municipal: 1201 }] }
    expect(refusals(await saveCollectivity(office, grown))).toEqual(['settled'])
    const more = {
      ...{ month: month('2026-01'), collectivityId: 'A', unitTypeId: 'permit', hundredths: 100 },
    }
    const asked = { agreementId: 'agreement', counts: [more] }
    expect(refusals(await recordUnits(office, asked))).toEqual(['settled'])
  })
})
