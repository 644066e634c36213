import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { closed, correct, FORGOTTEN, hours, JANUARY, numbered, payment } from './correction-office'
import { Office, refusals, well } from './office'
import { paymentLines, read } from './payment-list'

/** The statements of January, issued on 14 January 2027 and corrected on 20 February. */
async function corrected(): Promise<Office> {
  const office = await closed()
  const later = new Office(await office.file(), '2027-02-20')
  await correct(later, FORGOTTEN)
  return later
}

const on = (office: Office, number: string, paidOn: string) =>
  recordPayment(office, { ...payment(numbered(office, number).id, 100), on: day(paidOn) })

describe('a payment that was made before the correction of its statement, and is known after it', () => {
  it('is recorded on its day for the statement that replaces it, and corrected there', async () => {
    const office = await corrected()
    expect(refusals(await on(office, '2026-002', '2027-02-10'))).toEqual(['statementReplaced'])
    well(await on(office, '2026-004', '2027-02-10'))
    well(await on(office, '2026-004', '2027-02-11'))
    expect(refusals(await on(office, '2026-004', '2027-01-13'))).toEqual(['beforeIssue'])
  })

  it('is taken from the extract of the treasurer, over a second correction too', async () => {
    const office = await corrected()
    await correct(office, hours('Marie', '2026-01-20', 'B', 1))
    const extract = await read(
      'État;Date;Montant\n2026-006;10/02/2027;100\n2026-006;13/01/2027;10\n',
    )
    expect(
      paymentLines(office, extract).map(({ status, failures }) => [
        status,
        ...failures.map(({ code }) => code),
      ]),
    ).toEqual([['added'], ['refused', 'beforeIssue']])
  })

  it('is recorded as well where the statement was cancelled and issued again', async () => {
    const office = await closed()
    const later = new Office(await office.file(), '2027-02-20')
    const { id } = numbered(later, '2026-002')
    well(await cancelStatement(later, { id, reason: 'Erreur' }))
    well(await later.issue(JANUARY, ['B']))
    well(await on(later, '2026-003', '2027-02-10'))
  })
})
