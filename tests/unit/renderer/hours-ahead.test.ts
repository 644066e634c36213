import { beforeEach, describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { HoursReadAhead } from '../../../src-renderer/client/hours-read-ahead'
import type { HoursReading } from '../../../src-renderer/client/read-hours'

const [MARCH, APRIL, MAY] = [month('2026-03'), month('2026-04'), month('2026-05')]

let asked = 0
let fails = false
let ahead: HoursReadAhead
/** The number of a reading. */
const reading = async (hours: Promise<HoursReading>): Promise<number> => (await hours).number
const hoursChange = (): void =>
  ahead.note({ kind: 'changed', touched: ['timesheets', 'machine'], revision: 1, hoursOf: null })

beforeEach(() => {
  asked = 0
  fails = false
  ahead = new HoursReadAhead(() => {
    asked += 1
    return fails
      ? Promise.reject(new Error('the vault is lost'))
      : Promise.resolve({ number: asked, sheets: [] })
  })
})

describe('hours that were read ahead', () => {
  it('are given to the screen that asks for these months, once', async () => {
    void ahead.readAhead(MARCH, APRIL)
    void ahead.readAhead(MARCH, APRIL)
    expect(await reading(ahead.take(MARCH, APRIL))).toBe(1)
    expect(asked).toBe(1)
    expect(await reading(ahead.take(MARCH, APRIL))).toBe(2)
  })

  it('are known once they are there, until they are given or hours change', async () => {
    const read = ahead.readAhead(MARCH, APRIL)
    expect(ahead.known(MARCH, APRIL)).toBeUndefined()
    await read
    expect(ahead.known(MARCH, APRIL)).toBe(await ahead.take(MARCH, APRIL))
    expect(ahead.known(MARCH, APRIL)).toBeUndefined()
    await ahead.readAhead(MARCH, APRIL)
    hoursChange()
    expect(ahead.known(MARCH, APRIL)).toBeUndefined()
    const late = ahead.readAhead(MARCH, APRIL)
    hoursChange()
    await late
    expect(ahead.known(MARCH, APRIL)).toBeUndefined()
  })

  it('are not given for other months', async () => {
    void ahead.readAhead(MARCH, APRIL)
    expect(await reading(ahead.take(MARCH, MAY))).toBe(2)
  })

  it('are dropped as soon as hours change, or another time answers', async () => {
    void ahead.readAhead(MARCH, APRIL)
    hoursChange()
    expect(await reading(ahead.take(MARCH, APRIL))).toBe(2)
    void ahead.readAhead(MARCH, APRIL)
    ahead.note({ kind: 'time', touched: [], revision: 2 })
    expect(await reading(ahead.take(MARCH, APRIL))).toBe(4)
  })

  it('stay while only other records change', async () => {
    void ahead.readAhead(MARCH, APRIL)
    ahead.note({ kind: 'changed', touched: ['costs'], revision: 1, hoursOf: null })
    expect(await reading(ahead.take(MARCH, APRIL))).toBe(1)
  })

  it('are ahead for two spans of months at most, the latest', async () => {
    void ahead.readAhead(MARCH, MARCH)
    void ahead.readAhead(APRIL, APRIL)
    void ahead.readAhead(MAY, MAY)
    expect(await reading(ahead.take(MAY, MAY))).toBe(3)
    expect(await reading(ahead.take(APRIL, APRIL))).toBe(2)
    expect(await reading(ahead.take(MARCH, MARCH))).toBe(4)
  })

  it('are asked for anew by the screen where reading them ahead failed', async () => {
    fails = true
    void ahead.readAhead(MARCH, APRIL)
    await new Promise(setImmediate)
    fails = false
    expect(await reading(ahead.take(MARCH, APRIL))).toBe(2)
  })
})
