import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { noImputation } from '#shared/domain/accounting/imputation'
import { owedOf } from '#shared/domain/payments/owed'
import { dueOn } from '#shared/domain/payments/due-on'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { reminders } from '../../src-main/use-cases/reminders'
import { saveImputation } from '../../src-main/use-cases/saves'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { reminderLetter } from '../../src-main/documents/docx/reminder'
import { failureSentence } from '#shared/wording/failure-sentence'
import { closed, JANUARY, numbered, payment, unissued } from './correction-office'
import { months, Office, refusals, well } from './office'

/** The first statement, sent on 14 January 2027. */
async function sent(terms: Parameters<typeof closed>[0]) {
  const office = await closed(terms)
  const { id } = numbered(office, '2026-001')
  const on = day('2027-01-14')
  well(await noteStatements(office, { ids: [id], step: 'sent', on, note: '' }))
  return { office, id }
}

describe('the day by which a statement is to be paid', () => {
  it('follows the days that it prints, whatever the agreement says since', async () => {
    const { office, id } = await sent({ paymentDays: 45 })
    const [agreement] = (await office.file()).agreements
    if (agreement === undefined) throw new Error('No agreement')
    well(await saveAgreement(office, { ...agreement, paymentDays: 10 }))
    expect((await office.keeper.readStatement(id))?.content.acts?.payment.days).toBe(45)
    // 45 days after 14 January.
    const later = new Office(await office.file(), '2027-02-28')
    const { statements, agreements } = later.keeper.registers()
    const { claims, late } = owedOf(
      [...statements.values()],
      [],
      [...agreements.values()],
      day('2027-02-28'),
    )
    expect(claims[0]).toMatchObject({ due: '2027-02-28', age: 'notDue' })
    expect(late).toEqual([])
    expect(refusals(reminders(later, [id]))).toEqual(['notDueYet'])
  })

  it('is none where the attribution de compensation carries the money: it is neither late nor reminded, whatever the agreement chooses since', async () => {
    const office = unissued()
    const [agreement] = (await office.file()).agreements
    if (agreement === undefined) throw new Error('No agreement')
    const chosen = { ...noImputation(agreement.id), channel: 'compensation' as const }
    well(await saveImputation(office, chosen))
    well(await office.issue(JANUARY))
    well(await saveImputation(office, noImputation(agreement.id)))
    const { id } = numbered(office, '2026-001')
    well(await noteStatements(office, { ids: [id], step: 'sent', on: day('2027-01-14'), note: '' }))
    const later = new Office(await office.file(), '2028-01-14')
    const { statements, agreements } = later.keeper.registers()
    const all = [...statements.values()]
    const { claims, late, setOff } = owedOf(all, [], [...agreements.values()], day('2028-01-14'))
    expect(claims.map(({ due, age }) => [due, age])).toEqual([
      [null, 'notDue'],
      [null, 'notSent'],
    ])
    expect(late).toEqual([])
    // What is to be received counts them, and says of how much no title is to be expected.
    expect(setOff).toEqual(claims)
    expect(refusals(reminders(later, [id]))).toEqual(['byCompensation'])
  })

  it('is none of a reduction: it is refunded, and never late', async () => {
    const { office } = await sent({
      instalments: [
        { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-20', amount: 21_000 },
      ],
    })
    const statement = numbered(office, '2026-001')
    expect(statement.balance.kind).toBe('reduction')
    expect(dueOn(statement, undefined)).toBeNull()
  })
})

describe('a reminder', () => {
  it('says what is still to be given back to the body by other statements: the letter gives its whole account', async () => {
    // Of February, 120 EUR are A's, which 300 EUR were called from.
    const { office, id } = await sent({
      instalments: [
        { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-02-20', amount: 30_000 },
      ],
    })
    well(await office.issue(months('02')))
    const { id: given } = numbered(office, '2026-003')
    const letterOf = async (): Promise<string> => {
      const [facts] = well(reminders(new Office(await office.file(), '2027-03-01'), [id]))
      if (facts === undefined) throw new Error('No reminder')
      return JSON.stringify(reminderLetter(facts)).replaceAll('\u00A0', ' ')
    }
    expect(await letterOf()).toContain(
      'Par ailleurs, il reste à vous restituer 180,00 € (état n° 2026-003).',
    )
    well(await recordPayment(office, payment(given, 80)))
    expect(await letterOf()).toContain('à vous restituer 100,00 €')
    well(await recordPayment(office, payment(given, 100, 'p2')))
    expect(await letterOf()).not.toContain('restituer')
  })
})

it('a statement that is paid whole takes no second payment, and says what becomes of it: it is to be given back', async () => {
  const office = await closed()
  const { id } = numbered(office, '2026-001')
  well(await recordPayment(office, payment(id, 200)))
  const twice = await recordPayment(office, payment(id, 200, 'p2'))
  const said = twice.ok ? [] : twice.failures.map((each) => failureSentence(each, 'fr'))
  expect(said).toEqual([
    'Il ne reste rien à régler de l’état 2026-001. Vérifiez son numéro ; si la somme a été versée deux fois, la seconde est à restituer, sans s’enregistrer ici.',
  ])
})
