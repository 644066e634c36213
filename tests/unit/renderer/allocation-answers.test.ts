import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { AsOf } from '#shared/domain/audit/allocate-as-of'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { workspaceFileSchema } from '#shared/domain/workspace/workspace-file'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { AllocationAnswers, type Question } from '../../../src-renderer/client/allocation-answers'
import { answerAllocation } from '../../../src-renderer/client/answer-allocation'
import { Random } from '../../oracle/random'
import { randomTerritory } from '../../oracle/random-territory'
import { factsOf } from '../../oracle/territory'
import { scaled } from '../../scaled'

const TERRITORIES = scaled(40)
const CHANGES = 6

const SAMPLE = new URL(
  '../../../resources/samples/pays-de-saint-seine.quotite.json',
  import.meta.url,
)

/** A month of an agent changed: an hour more, another day or body, one line less, none that is left, or the month given up. */
function changed({ lines, ...sheet }: Timesheet, random: Random): readonly Timesheet[] {
  const [line, ...rest] = lines
  if (line === undefined) return [{ ...sheet, lines }]
  switch (random.whole(1, 6)) {
    case 1:
      return []
    case 2:
      return [{ ...sheet, lines: [] }]
    case 3:
      return [{ ...sheet, lines: rest }]
    case 4: {
      const other = rest.find(({ collectivityId }) => collectivityId !== line.collectivityId)
      const collectivityId = other?.collectivityId ?? null
      return [{ ...sheet, lines: [{ ...line, collectivityId }, ...rest] }]
    }
    case 5:
      return [{ ...sheet, lines: [{ ...line, day: day(`${sheet.month}-17`) }, ...rest] }]
    default:
      return [{ ...sheet, lines: [...rest, { ...line, minutes: minutes(line.minutes + 60) }] }]
  }
}

const asked = ({ hours, shared, agreement, period, asOf }: Question) =>
  answerAllocation({ facts: { ...shared, hours, agreement, period }, asOf })

/** Asks about hours that change again and again, in several ways in turn; gives how many answers were compared. */
function ask(
  { agreement, period, ...facts }: AllocationFacts,
  all: readonly Timesheet[],
  random: Random,
): number {
  const { hours: _, ...shared } = facts
  const asOf: AsOf = { absences: [], weekTemplates: [], today: day(period.to) }
  const earlier: AsOf = { ...asOf, today: day(period.from) }
  const answers = new AllocationAnswers()
  // Nothing is known of one agent at first: neither the first nor the last month is theirs.
  const ends = [all[0]?.agentId, all.at(-1)?.agentId]
  const late = all.find(({ agentId }) => !ends.includes(agentId))?.agentId
  const isLate = ({ agentId }: Timesheet): boolean => agentId === late
  let timesheets = all.filter((sheet) => !isLate(sheet))
  let hours = timeColumns(timesheets)
  let compared = 0
  for (let change = 0; change < CHANGES; change += 1) {
    const place = random.whole(0, timesheets.length - 1)
    timesheets =
      change === 2
        ? [...timesheets.slice(0, 1), ...all.filter(isLate), ...timesheets.slice(1)]
        : timesheets.flatMap((one, at) => (at === place ? changed(one, random) : [one]))
    // The hours of before the change are asked about again, as two screens do.
    const before = hours
    hours = timeColumns(timesheets)
    for (const question of [
      { hours, shared, agreement, period, asOf },
      { hours: before, shared, agreement, period, asOf: null },
      { hours, shared, agreement, period, asOf: earlier },
      { hours, shared, agreement: { ...agreement }, period: { ...period }, asOf },
    ]) {
      expect(answers.answer(question)).toEqual(asked(question))
      compared += 1
    }
  }
  return compared
}

it('answers every question as if nothing had been prepared for the ones before, whatever hours, period or day come in turn', () => {
  let compared = 0
  for (let seed = 1; seed <= TERRITORIES; seed += 1) {
    const territory = randomTerritory(seed)
    compared += ask(factsOf(territory), territory.timesheets, new Random(seed))
  }
  expect(compared).toBe(TERRITORIES * CHANGES * 4)
})

it('judges weeks of the sample’s year again where hours changed, and no others', () => {
  const file = workspaceFileSchema.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')))
  const { agreements, timesheets, collectivities, agents, costs } = file
  const [agreement] = agreements
  if (agreement === undefined) throw new Error('The sample has no agreement')
  const hours = timeColumns(timesheets)
  const facts = { agreement, agreements, collectivities, agents, costs, hours }
  for (let seed = 1; seed <= 3; seed += 1)
    ask({ ...facts, period: yearPeriod(2026) }, timesheets, new Random(seed))
})
