import { describe, expect, it } from 'vitest'
import { allocate, prepareSettlement } from '#shared/domain/allocation/allocate'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { hourBook, withSheet } from '#shared/domain/timesheets/hour-book'
import { minutes } from '#shared/kernel/minutes'
import { scaled } from '../scaled'
import { Random } from './random'
import { randomTerritory } from './random-territory'
import { factsOf } from './territory'

const CASES = scaled(100)
const CHANGES = 4

/** A month of an agent with one of its hours changed, taken out, or given to nobody. */
function changed({ lines, ...sheet }: Timesheet, random: Random): Timesheet {
  const at = random.whole(0, lines.length)
  const line = lines[at]
  if (line === undefined) return { ...sheet, lines }
  const rest = lines.filter((_, place) => place !== at)
  switch (random.whole(1, 3)) {
    case 1:
      return { ...sheet, lines: rest }
    case 2:
      return { ...sheet, lines: [...rest, { ...line, collectivityId: null }] }
    default:
      return { ...sheet, lines: [...rest, { ...line, minutes: minutes(line.minutes + 7) }] }
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
      const entered = new Set(facts.hours.entered)
      let book = hourBook(facts.hours)
      let timesheets = territory.timesheets
      for (let change = 0; change < CHANGES && timesheets.length > 0; change += 1) {
        const place = random.whole(0, timesheets.length - 1)
        const before = timesheets[place]
        if (before === undefined) continue
        const sheet = changed(before, random)
        timesheets = timesheets.map((one, at) => (at === place ? sheet : one))
        book = withSheet(book, sheet)
        const anew = allocate(factsOf({ ...territory, timesheets }))
        expect(settle({ book, entered }), `seed ${String(seed)}`).toEqual(anew)
        if (anew.billed !== null) settled += 1
      }
    }
    expect(settled).toBeGreaterThan(CASES)
  })
})
