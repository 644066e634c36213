import { useCallback, useEffect, useRef } from 'react'
import type { Minutes } from '#shared/kernel/minutes'
import { useCommand } from '../../client/use-command'
import { blame } from './blame'
import { noteEdits } from './cell-edits'
import type { CellPlace } from './cell-key'
import { cellKey } from './cell-key'

/** What a person wants in a cell. */
export interface CellEntry extends CellPlace {
  readonly minutes: Minutes
  readonly task: string
  /** As typed, to be shown again if it is refused. */
  readonly text: string
  /** The body's name, as a refusal would call it. */
  readonly body: string
}

/**
 * Keeps cells as they are entered, all those of one gesture in one change. Where some are refused, they keep their text
 * and their reason, and the others are kept without them.
 */
export function useRecordCells(
  agentId: string,
  readAt: number,
): (entries: readonly CellEntry[]) => Promise<void> {
  const { run } = useCommand('recordTime', { notice: false })
  const latest = useRef(readAt)
  useEffect(() => {
    latest.current = readAt
  }, [readAt])
  return useCallback(
    async (entries) => {
      const keyOf = (entry: CellEntry): string => cellKey(agentId, entry)
      const keep = async (cells: readonly CellEntry[]): Promise<void> => {
        if (cells.length === 0) return
        noteEdits(
          cells.map(({ minutes, task, ...cell }) => [
            cellKey(agentId, cell),
            { state: 'pending', minutes, task },
          ]),
        )
        const answer = await run({
          sheets: [
            {
              agentId,
              lines: cells.map(({ day, collectivityId, minutes, task }) => ({
                day,
                collectivityId,
                minutes: minutes === 0 ? null : minutes,
                task,
              })),
            },
          ],
        })
        if (answer.ok) {
          const kept = { state: 'kept', readAt: latest.current } as const
          noteEdits(
            cells.map((cell) => [keyOf(cell), { ...kept, minutes: cell.minutes, task: cell.task }]),
          )
          return
        }
        const days = cells.map(({ day }) => day)
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
    [agentId, run],
  )
}
