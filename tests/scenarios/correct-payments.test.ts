import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { correctedPaymentsWords, excessSentences } from '#shared/wording/corrected-payments'
import { translator } from '#shared/wording/translator'
import { leftOf, overOf, statementStage } from '#shared/domain/payments/statement-stage'
import { reminderLetter } from '../../src-main/documents/docx/reminder'
import { readImportBytes } from '../../src-main/imports/read-import'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { reminders } from '../../src-main/use-cases/reminders'
import {
  closed,
  correct,
  FORGOTTEN,
  hours,
  JANUARY,
  now,
  numbered,
  payment,
  paymentsOf,
} from './correction-office'
import { Office, refusals, well } from './office'
import { paymentLines } from './payment-list'
import { Territory } from './territory'

/** January at 20 EUR an hour: 5 h for A, 5 h for B. */
const tariffed = (): Office =>
  new Office(
    new Territory('A', 'B')
      .terms({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2_000 })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 5, B: 5 }),
  )

describe('payments of a corrected statement', () => {
  it('are carried over to the one that replaces it', async () => {
    const office = await closed()
    well(await recordPayment(office, payment(numbered(office, '2026-002').id, 100)))
    await correct(office, FORGOTTEN)
    const next = numbered(office, '2026-004')
    expect(paymentsOf(office)).toMatchObject([{ statementId: next.id, carriedFrom: '2026-002' }])
    expect(statementStage(next, paymentsOf(office))).toBe('paidInPart')
    expect(leftOf(next, paymentsOf(office))).toBe(2_857)
  })

  it('beyond a smaller claim are named as an excess, which a refund settles', async () => {
    const office = await closed()
    well(await recordPayment(office, payment(numbered(office, '2026-001').id, 200)))
    expect(well(await now(office, FORGOTTEN)).corrected[0]).toMatchObject({
      paid: 20_000,
      left: 0,
      over: 2_857,
    })
    await correct(office, FORGOTTEN)
    const next = numbered(office, '2026-003')
    expect(statementStage(next, paymentsOf(office))).toBe('paid')
    expect(overOf(next, paymentsOf(office))).toBe(2_857)
    const back = (euros: number) => ({
      ...payment(next.id, euros, 'back'),
      of: 'reduction' as const,
    })
    expect(refusals(await recordPayment(office, back(28.58)))).toEqual(['paymentTooLarge'])
    well(await recordPayment(office, back(28.57)))
    expect(overOf(next, paymentsOf(office))).toBe(0)
  })

  it('of a claim that becomes a reduction are refunded with it, and not taken for the refund', async () => {
    const office = await closed({
      instalments: [
        { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-20', amount: 18_000 },
      ],
    })
    well(await recordPayment(office, payment(numbered(office, '2026-001').id, 20)))
    await correct(office, FORGOTTEN)
    const next = numbered(office, '2026-003')
    expect(next.balance).toEqual({ kind: 'reduction', amount: 857 })
    expect(leftOf(next, paymentsOf(office))).toBe(2_857)
    expect(overOf(next, paymentsOf(office))).toBe(0)
  })

  it('refunded as a reduction that becomes nothing, or a claim, are owed again: it is not paid, and its letter says why', async () => {
    const office = await closed({
      instalments: [
        { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-20', amount: 30_000 },
      ],
    })
    well(await recordPayment(office, payment(numbered(office, '2026-001').id, 100)))
    // All 300 EUR are for A, which 300 EUR were called from: the 100 EUR refunded are to be got back.
    await correct(
      office,
      hours('Marie', '2026-01-01', 'B', 0),
      hours('Marie', '2026-01-02', 'B', 0),
    )
    const { id, balance } = numbered(office, '2026-003')
    expect(balance.amount).toBe(0)
    const on = day('2027-01-14')
    well(await noteStatements(office, { ids: [id], step: 'sent', on, note: '' }))
    const next = numbered(office, '2026-003')
    expect(leftOf(next, paymentsOf(office))).toBe(10_000)
    expect(statementStage(next, paymentsOf(office))).toBe('sent')
    const [facts] = well(reminders(new Office(await office.file(), '2027-03-01'), [id]))
    if (facts === undefined) throw new Error('No reminder')
    const page = JSON.stringify(reminderLetter(facts)).replaceAll('\u00A0', ' ')
    expect(page).toContain(
      'S’y ajoutent 100,00 € restitués pour l’état qu’il remplace : il reste dû 100,00 €.',
    )
    well(await recordPayment(office, payment(id, 100, 'p2')))
    expect(statementStage(next, paymentsOf(office))).toBe('paid')
  })

  it('are known in the next extract of the treasurer, under the number that was paid, and not taken twice', async () => {
    const office = await closed()
    const paid = payment(numbered(office, '2026-002').id, 100)
    well(await recordPayment(office, paid))
    await correct(office, FORGOTTEN)
    const text = `État;Date;Montant;Référence\n2026-002;14/01/2027;100;${paid.reference}\n`
    const extract = well(await readImportBytes('releve.csv', Buffer.from(text), day('2027-03-01')))
    if ('events' in extract) throw new Error('A calendar')
    expect(paymentLines(office, extract)).toMatchObject([{ status: 'same' }])
    await correct(office, hours('Marie', '2026-01-20', 'B', 0))
    expect(paymentLines(office, extract)).toMatchObject([{ status: 'same' }])
  })

  it('find their way over a second correction', async () => {
    const office = await closed()
    well(await recordPayment(office, payment(numbered(office, '2026-001').id, 200)))
    await correct(office, FORGOTTEN)
    await correct(office, hours('Marie', '2026-01-20', 'B', 0))
    const last = numbered(office, '2026-005')
    expect(paymentsOf(office)).toMatchObject([{ statementId: last.id, carriedFrom: '2026-001' }])
    expect(statementStage(last, paymentsOf(office))).toBe('paid')
    expect(overOf(last, paymentsOf(office))).toBe(0)
  })

  it('a body to which nothing is due any more gets no new statement, and its payment is named', async () => {
    const office = tariffed()
    well(await office.issue(JANUARY))
    const { id } = numbered(office, '2026-002')
    well(await recordPayment(office, payment(id, 100)))
    const gone = hours('Marie', '2026-01-01', 'B', 0)
    expect(well(await now(office, gone)).corrected[1]).toMatchObject({
      after: null,
      over: 10_000,
      left: 0,
    })
    await correct(office, gone)
    expect(overOf(numbered(office, '2026-002'), paymentsOf(office))).toBe(10_000)
    const back = { ...payment(id, 100, 'p2'), of: 'reduction' as const }
    well(await recordPayment(office, back))
    expect(overOf(numbered(office, '2026-002'), paymentsOf(office))).toBe(0)
  })

  it('of a body to which nothing was due for a while are those of the statement that it is issued later', async () => {
    const office = tariffed()
    well(await office.issue(JANUARY))
    well(await recordPayment(office, payment(numbered(office, '2026-002').id, 60)))
    await correct(office, hours('Marie', '2026-01-01', 'B', 0))
    await correct(office, hours('Marie', '2026-01-01', 'B', 5))
    well(await office.issue(JANUARY, ['B']))
    const next = numbered(office, '2026-005')
    expect(next.replaces).toBe('2026-002')
    expect(paymentsOf(office)).toMatchObject([{ statementId: next.id, carriedFrom: '2026-002' }])
    expect(leftOf(next, paymentsOf(office))).toBe(4_000)
    expect(overOf(numbered(office, '2026-002'), paymentsOf(office))).toBe(0)
  })
})

describe('what a correction says of payments', () => {
  /** 100 EUR were refunded to A, of which 300 EUR were called; then A had B’s hours too: of its first day, or all. */
  const said = async (...days: readonly string[]) => {
    const office = await closed({
      instalments: [
        { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-20', amount: 30_000 },
      ],
    })
    well(await recordPayment(office, payment(numbered(office, '2026-001').id, 100)))
    const { corrected } = well(await now(office, ...days.map((on) => hours('Marie', on, 'B', 0))))
    const t = translator('fr')
    return [
      ...corrected.map((one) => correctedPaymentsWords(one, t)),
      ...excessSentences(corrected, t),
    ].map((sentence) => sentence?.replaceAll('\u00A0', ' ') ?? '')
  }

  it('is that too much was refunded, and nothing received too much', async () => {
    // Without the 6 h of 2 January A bears 20 h of 24: 250 EUR.
    expect(await said('2026-01-02')).toEqual([
      '50,00 € restitués en trop',
      '',
      'Restitué en trop : 50,00 €, à récupérer ou à déduire d’une prochaine restitution.',
    ])
  })

  it('is what was refunded and what is left to be got back, where nothing is given back any more', async () => {
    expect(await said('2026-01-01', '2026-01-02')).toEqual([
      '100,00 € restitués, reste 100,00 €',
      '',
    ])
  })
})

describe('a statement with payments is not cancelled', () => {
  const held = async (office: Office, number: string) => {
    const { id } = numbered(office, number)
    well(await recordPayment(office, payment(id, 10, number)))
    return refusals(await cancelStatement(office, { id, reason: 'Erreur' }))
  }

  it('nor a reduction with what was refunded of it: a correction carries that over', async () => {
    const office = await closed({
      instalments: [
        { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-20', amount: 30_000 },
      ],
    })
    expect(await held(office, '2026-001')).toEqual(['alreadyRefunded'])
    expect(await held(office, '2026-002')).toEqual(['alreadyPaid'])
  })

  it('nor a provisional one, which no correction replaces: its payments are removed first', async () => {
    const office = new Office(
      new Territory('A')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20 })
        .cost('Marie', '2026-01', 300),
    )
    well(await office.issue(JANUARY, null, undefined, 'provisional'))
    expect(await held(office, '2026-001')).toEqual(['provisionalPaid'])
  })
})
