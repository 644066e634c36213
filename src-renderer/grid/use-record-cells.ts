import { useCallback } from 'react'
import type { TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import { nextHoursReading } from '../client/read-hours'
import { useRun } from '../client/use-run'
import { blame, type BlamedCell } from './blame'
import { noteEdits } from './cell-edits'
import { recordCells } from './record-cells'

/** A cell of hours to keep. */
export interface CellEntry extends BlamedCell {
  readonly key: string
  readonly agentId: string
  /** `null` deletes the line; zero minutes mean that nothing was done. */
  readonly value: TimeLineValue | null
  readonly text: string
}

/** A line as the desk takes it. */
const lineOf = ({ day, collectivityId, activity, value }: CellEntry) => ({
  day,
  collectivityId,
  ...(activity === undefined ? {} : { activity }),
  minutes: value?.minutes ?? null,
  task: value?.task ?? '',
  ...(value?.start === undefined ? {} : { start: value.start }),
})

/** The cells of each agent. */
function sheetsOf(cells: readonly CellEntry[]) {
  const sheets = new Map<string, ReturnType<typeof lineOf>[]>()
  for (const cell of cells) {
    const lines = sheets.get(cell.agentId)
    if (lines === undefined) sheets.set(cell.agentId, [lineOf(cell)])
    else lines.push(lineOf(cell))
  }
  return [...sheets].map(([agentId, lines]) => ({ agentId, lines }))
}

/** Keeps hours as they are entered. */
export function useRecordCells(): (entries: readonly CellEntry[]) => Promise<void> {
  const run = useRun('recordTime', { notice: false, frameFirst: true })
  return useCallback(
    (entries) =>
      recordCells(entries, {
        ask: (cells) => run({ sheets: sheetsOf(cells) }),
        blame: (failures, cell, all) =>
          blame(failures, cell, [...new Set(all.map(({ day }) => day))]),
        storedFrom: nextHoursReading,
        note: noteEdits,
      }),
    [run],
  )
}
