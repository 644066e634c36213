import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { replyCodes } from '#shared/domain/hour-records/reply-codes'
import { makeHourRecords } from '../../src-main/use-cases/make-hour-records'
import { replyToHourRecord } from '../../src-main/use-cases/reply-to-hour-record'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

it('the reply to a record of hours is of the day that is given, which the same code corrects', async () => {
  const territory = new Territory('A').lends('Marie').hours('Marie', '2026-01', { A: 20 })
  const january = { agreementId: 'agreement', period: months('01') }
  const made = new Office(territory, '2026-02-12')
  const { ids } = well(await makeHourRecords(made, { ...january, collectivityIds: ['A'] }))
  const office = new Office(await made.file(), '2026-03-02')
  const record = () => office.keeper.registers().hourRecords.get(ids[0] ?? '')
  const before = record()
  const code = before === undefined ? '' : replyCodes(before).accepted
  const on = (date: string, reason = '') =>
    replyToHourRecord(office, { code, reason, on: day(date) })
  for (const wrong of ['2026-02-11', '2026-03-03'])
    expect(refusals(await on(wrong))).toEqual(['replyDay'])
  well(await on('2026-02-12', 'Vu'))
  expect(record()?.reply).toMatchObject({ on: '2026-02-12', reason: 'Vu' })
  well(await on('2026-02-20'))
  expect(record()?.reply).toMatchObject({ on: '2026-02-20', reason: 'Vu' })
})
