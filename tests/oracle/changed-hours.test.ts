import { describe, expect, it } from 'vitest'
import { allocate, prepareSettlement } from '#shared/domain/allocation/allocate'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { hourBook, hourBookAfter } from '#shared/domain/timesheets/hour-book'
import { minutes } from '#shared/kernel/minutes'
import { scaled } from '../scaled'
import { Random } from './random'
import { randomTerritory } from './random-territory'
import { factsOf } from './territory'

const CASES = scaled(100)
const CHANGES = 4

/** A month of an agent with one of its hours changed, taken out, or given to nobody; none where the month was given up. */
function changed({ lines, ...sheet }: Timesheet, random: Random): readonly Timesheet[] {
  const at = random.whole(0, lines.length)
  const line = lines[at]
  if (line === undefined) return [{ ...sheet, lines }]
  const rest = lines.filter((_, place) => place !== at)
  switch (random.whole(1, 4)) {
    case 1:
      return [{ ...sheet, lines: rest }]
    case 2:
      return [{ ...sheet, lines: [...rest, { ...line, collectivityId: null }] }]
    case 3:
      return []
    default:
      return [{ ...sheet, lines: [...rest, { ...line, minutes: minutes(line.minutes + 7) }] }]
  }
}

describe('a settlement that was prepared once', () => {
  it('settles hours that change as if it were made anew each time, to the byte', () => {
    let settled = 0
    for (let seed = 1; seed <= CASES; seed += 1) {
      const territory = randomTerritory(seed)
      const facts = factsOf(territory)
      const random = new Random(seed)
      const settle = prepareSettlement(facts)
      let book = hourBook(facts.hours)
      let timesheets = territory.timesheets
      for (let change = 0; change < CHANGES && timesheets.length > 0; change += 1) {
        const place = random.whole(0, timesheets.length - 1)
        timesheets = timesheets.flatMap((one, at) => (at === place ? changed(one, random) : [one]))
        const now = factsOf({ ...territory, timesheets })
        book = hourBookAfter(book, now.hours)
        const anew = allocate(now)
        const entered = new Set(now.hours.entered)
        expect(settle({ book, entered }), `seed ${String(seed)}`).toEqual(anew)
        if (anew.billed !== null) settled += 1
      }
    }
    expect(settled).toBeGreaterThan(CASES)
  })
})
