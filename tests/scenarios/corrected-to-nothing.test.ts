import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { read } from '#shared/kernel/read'
import { excessSentences } from '#shared/wording/corrected-payments'
import { translator } from '#shared/wording/translator'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { calledAndPaid } from '#shared/domain/indicators/called-and-paid'
import { owedOf } from '#shared/domain/payments/owed'
import { overOf } from '#shared/domain/payments/statement-stage'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { correct, hours, JANUARY, now, numbered, payment, paymentsOf } from './correction-office'
import { Office, refusals, well } from './office'
import { Territory } from './territory'
import { agreementOf } from './two-communes'

describe('a correction of a correction that leaves nothing due', () => {
  /** B pays 100 EUR, or 200 EUR were refunded to it of an instalment of 300 EUR; then the instalment is another, then B had no hours. */
  const emptied = async (before: number, paid: number, after: number) => {
    const called = (amount: number) =>
      amount === 0
        ? []
        : [{ collectivityId: 'B', reference: 'Titre 7', calledOn: '2026-01-20', amount }]
    const office = new Office(
      new Territory('A', 'B')
        .terms({
          key: { kind: 'tariff', basis: 'actual' },
          hourlyTariff: 2_000,
          instalments: called(before),
        })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 5, B: 5 }),
    )
    well(await office.issue(JANUARY))
    well(await recordPayment(office, payment(numbered(office, '2026-002').id, paid)))
    const instalments = (amount: number): CorrectableFact => ({
      method: 'saveAgreement',
      input: well(read(agreementSchema, { ...agreementOf(office), instalments: called(amount) })),
    })
    await correct(office, instalments(after))
    const facts = [hours('Marie', '2026-01-01', 'B', 0), ...(after === 0 ? [] : [instalments(0)])]
    const { corrected } = well(await now(office, ...facts))
    await correct(office, ...facts)
    const { statements, payments, agreements } = office.keeper.registers()
    const lists = [[...statements.values()], [...payments.values()]] as const
    const { excesses, recoveries } = owedOf(...lists, [...agreements.values()], day('2027-01-14'))
    const { left, back } =
      calledAndPaid(agreementOf(office), JANUARY, ...lists)?.bars.find(
        ({ collectivityId }) => collectivityId === 'B',
      ) ?? {}
    return {
      office,
      said: excessSentences(corrected, translator('fr')).map((one) =>
        one.replaceAll('\u00A0', ' '),
      ),
      over: [excesses, recoveries].map((lines) =>
        lines.map((one) => `${one.statement.number} ${String(one.left)}`),
      ),
      left,
      back,
    }
  }

  it('keeps what was refunded to be got back: it was named nowhere', async () => {
    const { office, ...found } = await emptied(30_000, 200, 0)
    expect(found).toEqual({
      said: ['Restitué en trop : 200,00 €, à récupérer ou à déduire d’une prochaine restitution.'],
      over: [[], ['2026-003 20000']],
      left: 20_000,
      back: 0,
    })
    const { id } = numbered(office, '2026-003')
    expect(overOf(numbered(office, '2026-003'), paymentsOf(office))).toBe(20_000)
    const got = { ...payment(id, 200, 'p2'), of: 'claim' as const }
    expect(refusals(await recordPayment(office, { ...got, amount: cents(20_001) }))).toEqual([
      'paymentTooLarge',
    ])
    well(await recordPayment(office, got))
    expect(overOf(numbered(office, '2026-003'), paymentsOf(office))).toBe(0)
  })

  it('has nothing to bill by one more statement to the body whose statement goes, nor to one without a statement', async () => {
    const office = new Office(
      new Territory('A', 'B', 'C')
        .terms({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2_000 })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 5, B: 5, C: 5 }),
    )
    well(await office.issue(JANUARY, ['A', 'B']))
    const none = ['B', 'C'].map((body) => hours('Marie', '2026-01-01', body, 0))
    const { corrected, unissued } = well(await now(office, ...none))
    expect(corrected.map(({ after }) => after?.number)).toEqual(['2026-003', undefined])
    expect(unissued).toEqual([])
    const fewer = hours('Marie', '2026-01-01', 'C', 2)
    expect(
      well(await now(office, hours('Marie', '2026-01-01', 'B', 4), fewer)).unissued,
    ).toMatchObject([{ collectivityId: 'C', amount: 4_000 }])
  })

  it('keeps what was received to be given back', async () => {
    const { office, ...found } = await emptied(0, 100, 30_000)
    expect(found).toEqual({
      said: ['Trop-perçu de 100,00 €, à rembourser ou à déduire d’un prochain paiement.'],
      over: [['2026-003 10000'], []],
      left: 0,
      back: 10_000,
    })
    const { id } = numbered(office, '2026-003')
    well(await recordPayment(office, { ...payment(id, 100, 'p2'), of: 'reduction' }))
    expect(overOf(numbered(office, '2026-003'), paymentsOf(office))).toBe(0)
  })
})
