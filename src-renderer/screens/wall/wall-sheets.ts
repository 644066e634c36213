import type { Timesheet } from '#shared/domain/timesheets/timesheet'

/** An agent's months, and the number of their reading. */
export interface AgentSheets {
  readonly sheets: readonly Timesheet[]
  readonly readAt: number
}

/** Everyone's months, as they were read. */
export interface WallSheets {
  /** Of the agents who have a record in these months. */
  readonly own: ReadonlyMap<string, AgentSheets>
  /** Of any other: nothing, as this reading found it. */
  readonly nothing: AgentSheets
}

/** An agent's months in a reading. */
export const sheetsOf = ({ own, nothing }: WallSheets, agentId: string): AgentSheets =>
  own.get(agentId) ?? nothing

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
  const readAt = readings
  const read = {
    own: new Map([...found].map(([agentId, own]) => [agentId, { sheets: own, readAt }])),
    nothing: { sheets: [], readAt },
  }
  readBefore.set(sheets, read)
  return read
}
