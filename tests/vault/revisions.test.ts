import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { success } from '#shared/kernel/result'
import { announcingKeeper } from '../../src-main/shell/announcing-keeper'
import { changeAnnouncer } from '../../src-main/shell/change-announcer'
import { alwaysLater } from '../always'
import { Machine } from './keeping'
import { hoursChange, label } from './records'

const MARCH = { from: month('2026-03'), to: month('2026-03') }

it('an answer saw every change told up to the revision at which it was begun', async () => {
  const machine = new Machine()
  const keeper = await machine.start()
  const teller = changeAnnouncer(() => undefined)
  const announcing = announcingKeeper(keeper, teller)
  let recorded = 0
  /** Each change brings the hours to as many minutes as there were changes. */
  const record = (): Promise<unknown> => {
    const before = recorded
    recorded += 1
    const change = hoursChange('marie', '2026-03-02', null, before, recorded, before > 0)
    return announcing.accept(() =>
      Promise.resolve(success({ label: label('marie', 'recordTime'), changes: [change] })),
    )
  }
  const read = async (): Promise<void> => {
    const revision = teller.revision()
    const { minutes } = await keeper.readHours(MARCH)
    expect(minutes[0] ?? 0).toBeGreaterThanOrEqual(revision)
  }
  const courses = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 3 })), { maxLength: 30 })
  await alwaysLater(100, courses, async (course) => {
    const running: Promise<unknown>[] = []
    for (const [reads, pause] of course) {
      running.push(reads ? read() : record())
      for (let turn = 0; turn < pause; turn += 1) await setImmediate()
    }
    await Promise.all(running)
  })
  expect(teller.revision()).toBe(recorded)
  await machine.dispose()
})
