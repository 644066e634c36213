import type { Timesheet } from '#shared/domain/timesheets/timesheet'

/** An agent's months, and the number of their reading. */
export interface AgentSheets {
  readonly sheets: readonly Timesheet[]
  readonly readAt: number
}

/** Everyone's months, by agent. */
export type WallSheets = ReadonlyMap<string, AgentSheets>

/** Numbers readings over all visits of the screen: each is unique. */
let readings = 0

/** Each reading once, by agent: what was read ahead and what the screen then takes are the same objects. */
const readBefore = new WeakMap<readonly Timesheet[], WallSheets>()

/** The months of one reading, by agent. */
export function byAgent(sheets: readonly Timesheet[]): WallSheets {
  const known = readBefore.get(sheets)
  if (known !== undefined) return known
  readings += 1
  const found = new Map<string, Timesheet[]>()
  for (const sheet of sheets) {
    const own = found.get(sheet.agentId)
    if (own === undefined) found.set(sheet.agentId, [sheet])
    else own.push(sheet)
  }
  const read = new Map(
    [...found].map(([agentId, own]) => [agentId, { sheets: own, readAt: readings }]),
  )
  readBefore.set(sheets, read)
  return read
}

/** An agent without any record. */
export const nothingOf = (): AgentSheets => ({ sheets: [], readAt: readings })
