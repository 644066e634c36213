import { mondayOf, type Day } from '#shared/kernel/day'
import type { Agent } from '../agents/agent'
import type { WantedCell } from '../timesheets/set-cells'
import type { TimeLine } from '../timesheets/timesheet'
import { placeKey, timeLineKey } from '../timesheets/time-line-key'
import type { WeekCheck } from '../timesheets/week-check'
import { weekChecks, type WeekCheckFacts } from '../timesheets/week-checks'
import { weekDays } from '../timesheets/week-days'
import type { SentenceSheet } from './sentence-sheets'
import type { SentenceFacts } from './understand-sentence'

/** What the checks of a sentence need besides the facts of its understanding. */
export interface SentenceCheckFacts extends Pick<SentenceFacts, 'kept' | 'foreseen'> {
  readonly agents: ReadonlyMap<string, Agent>
  readonly registry: Pick<
    WeekCheckFacts,
    'agreements' | 'templates' | 'absences' | 'collectivities'
  >
}

/** Lines as they would be with some cells kept. */
function withCells(kept: readonly TimeLine[], cells: readonly WantedCell[]): readonly TimeLine[] {
  const lines = new Map(kept.map((line) => [timeLineKey(line), line]))
  for (const { minutes, ...cell } of cells)
    if (minutes === null) lines.delete(timeLineKey(cell))
    else lines.set(timeLineKey(cell), { ...cell, minutes })
  return [...lines.values()]
}

/** Whether a check concerns what a sentence changes: its cells, their days, their weeks. */
function concerns(check: WeekCheck, cells: readonly WantedCell[]): boolean {
  if (check.day === null)
    return 'monday' in check && cells.some(({ day }) => mondayOf(day) === check.monday)
  const ofDay = cells.filter(({ day }) => day === check.day)
  return 'collectivityId' in check
    ? ofDay.some((cell) => placeKey(cell) === placeKey(check))
    : ofDay.length > 0
}

/** The checks to see before keeping a sentence, as the wall would show them once it is kept. */
export function sentenceChecks(
  sheets: readonly SentenceSheet[],
  { agents, registry, kept, foreseen }: SentenceCheckFacts,
): readonly WeekCheck[] {
  return sheets.flatMap(({ agentId, lines: cells }) => {
    const agent = agents.get(agentId)
    if (agent === undefined) return []
    const days: readonly Day[] = [...new Set(cells.flatMap(({ day }) => weekDays(day)))].sort()
    return weekChecks({
      ...registry,
      agent,
      days,
      lines: withCells(
        days.flatMap((day) => kept(agentId, day)),
        cells,
      ),
      foreseen: days.flatMap((day) => foreseen(agentId, day)),
    }).filter((check) => concerns(check, cells))
  })
}
