import { useCallback, useEffect, useRef } from 'react'
import type { TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import { useCommand } from '../client/use-command'
import type { BlamedCell } from './blame'
import { blame } from './blame'
import { noteEdits } from './cell-edits'
import { cellKey } from './cell-key'

/** What a person wants in a cell. */
export interface CellEntry extends BlamedCell {
  readonly agentId: string
  /** `null` takes the line away; zero minutes say that nothing was done. */
  readonly value: TimeLineValue | null
  /** As typed, to be shown again if it is refused. */
  readonly text: string
}

const keyOf = (entry: CellEntry): string => cellKey(entry.agentId, entry)

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

/**
 * Keeps cells as they are entered, all those of one gesture in one change. Where some are refused, they keep their text
 * and their reason, and the others are kept without them.
 *
 * @param readAt which reading of an agent's stored hours is on screen
 */
export function useRecordCells(
  readAt: (agentId: string) => number,
): (entries: readonly CellEntry[]) => Promise<void> {
  const { run } = useCommand('recordTime', { notice: false })
  const latest = useRef(readAt)
  useEffect(() => {
    latest.current = readAt
  }, [readAt])
  return useCallback(
    async (entries) => {
      const keep = async (cells: readonly CellEntry[]): Promise<void> => {
        if (cells.length === 0) return
        noteEdits(cells.map((cell) => [keyOf(cell), { state: 'pending', value: cell.value }]))
        const answer = await run({ sheets: sheetsOf(cells) })
        if (answer.ok) {
          noteEdits(
            cells.map((cell) => [
              keyOf(cell),
              { state: 'kept', value: cell.value, readAt: latest.current(cell.agentId) },
            ]),
          )
          return
        }
        const days = [...new Set(cells.map(({ day }) => day))]
        const blamed = cells.map((cell) => ({
          cell,
          failures: blame(answer.failures, cell, days),
        }))
        const guilty = blamed.filter(({ failures }) => failures.length > 0)
        const everyone = guilty.length === 0 ? blamed : guilty
        noteEdits(
          everyone.map(({ cell, failures }) => [
            keyOf(cell),
            {
              state: 'refused',
              text: cell.text,
              reason: {
                kind: 'main',
                failures: failures.length === 0 ? answer.failures : failures,
              },
            },
          ]),
        )
        const refused = new Set(everyone.map(({ cell }) => keyOf(cell)))
        await keep(cells.filter((cell) => !refused.has(keyOf(cell))))
      }
      await keep(entries)
    },
    [run],
  )
}
