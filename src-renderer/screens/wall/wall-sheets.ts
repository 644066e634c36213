import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { oncePer } from '#shared/kernel/once-per'
import type { HoursReading } from '../../client/read-hours'

/** An agent's months, and the number of their reading. */
export interface AgentSheets {
  readonly sheets: readonly Timesheet[]
  readonly readAt: number
}

/** Everyone's months. */
export interface WallSheets {
  readonly byAgent: ReadonlyMap<string, AgentSheets>
  /** Of each agent who has none. */
  readonly none: AgentSheets
}

/** An agent's months. */
export const sheetsOf = ({ byAgent, none }: WallSheets, agentId: string): AgentSheets =>
  byAgent.get(agentId) ?? none

/** The months of one reading, by agent: what was read ahead and what the screen then takes are the same objects. */
export const wallSheets = oncePer((reading: HoursReading): WallSheets => {
  const found = new Map<string, Timesheet[]>()
  for (const sheet of reading.sheets) {
    const own = found.get(sheet.agentId)
    if (own === undefined) found.set(sheet.agentId, [sheet])
    else own.push(sheet)
  }
  const readAt = reading.number
  return {
    byAgent: new Map([...found].map(([agentId, own]) => [agentId, { sheets: own, readAt }])),
    none: { sheets: [], readAt },
  }
})

/** Everyone's months, those of some agents taken from a later reading. */
export const withSheetsOf = (
  sheets: WallSheets,
  later: WallSheets,
  agentIds: readonly string[],
): WallSheets => ({
  ...sheets,
  byAgent: new Map([
    ...sheets.byAgent,
    ...agentIds.map((id): [string, AgentSheets] => [id, sheetsOf(later, id)]),
  ]),
})
