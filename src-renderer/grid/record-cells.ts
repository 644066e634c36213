import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { shownTime } from '../client/shown-time'
import type { CellEdit, KeptBack } from './cell-edits'

/** A cell to keep. */
interface Entry<Value> {
  readonly key: string
  readonly value: Value
  /** As typed, to be shown again if it is refused. */
  readonly text: string
}

interface Recording<Value, Cell extends Entry<Value>, Saved> {
  /** Asks that all of them be kept, in one change. */
  readonly ask: (cells: readonly Cell[]) => Promise<Result<Saved, Failure>>
  /** The failures that concern a cell. */
  readonly blame: (
    failures: readonly Failure[],
    cell: Cell,
    all: readonly Cell[],
  ) => readonly Failure[]
  /** The first reading of stored cells that holds what was just kept. */
  readonly storedFrom: (saved: Saved) => number
  readonly note: (
    edits: readonly (readonly [string, CellEdit<Value, KeptBack>])[],
    time: string,
  ) => void
}

/**
 * Keeps cells as they are entered, all those of one gesture in one change. Where some are refused, they keep their text
 * and their reason, and the others are kept without them.
 *
 * @param time in which they were typed: another may be shown by the time they are kept
 */
export async function recordCells<Value, Cell extends Entry<Value>, Saved>(
  cells: readonly Cell[],
  recording: Recording<Value, Cell, Saved>,
  time = shownTime.get(),
): Promise<void> {
  if (cells.length === 0) return
  const { ask, blame, storedFrom, note } = recording
  note(
    cells.map(({ key, value }) => [key, { state: 'pending', value }]),
    time,
  )
  const answer = await ask(cells)
  if (answer.ok) {
    const from = storedFrom(answer.value)
    note(
      cells.map(({ key, value }) => [key, { state: 'kept', value, storedFrom: from }]),
      time,
    )
    return
  }
  const blamed = cells.map((cell) => ({ cell, failures: blame(answer.failures, cell, cells) }))
  const guilty = blamed.filter(({ failures }) => failures.length > 0)
  // A failure without a cell of its own concerns them all.
  const refused =
    guilty.length > 0 ? guilty : cells.map((cell) => ({ cell, failures: answer.failures }))
  note(
    refused.map(({ cell: { key, text }, failures }) => [
      key,
      { state: 'refused', text, reason: { kind: 'main', failures } },
    ]),
    time,
  )
  const keys = new Set(refused.map(({ cell }) => cell.key))
  await recordCells(
    cells.filter(({ key }) => !keys.has(key)),
    recording,
    time,
  )
}
