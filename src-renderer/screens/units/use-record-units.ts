import { useCallback } from 'react'
import type { Failure } from '#shared/contract/failures'
import type { WantedCount } from '#shared/domain/units/set-counts'
import { useCommand } from '../../client/use-command'
import { recordCells } from '../../grid/record-cells'
import { noteUnits } from './unit-edits'

/** A cell to keep. */
export interface UnitEntry extends Omit<WantedCount, 'hundredths'> {
  readonly key: string
  /** In hundredths. */
  readonly value: number
  readonly text: string
  /** The names by which main would refuse it. */
  readonly body: string
  readonly type: string
}

/** Whether a failure is about a cell; one that names nothing is about all. */
function concerns(failure: Failure, { body, type, month }: UnitEntry): boolean {
  if (failure.code === 'notBeneficiary') return failure.collectivity === body
  if (failure.code === 'agreementNotInForce') return failure.month === month
  if (failure.code === 'unitNotWhole') return failure.name === type && failure.month === month
  return true
}

/** Keeps counts as they are entered. */
export function useRecordUnits(
  agreementId: string,
): (entries: readonly UnitEntry[]) => Promise<void> {
  const { run } = useCommand('recordUnits', { notice: false })
  return useCallback(
    (entries) =>
      recordCells(entries, {
        ask: (cells) =>
          run({
            agreementId,
            counts: cells.map(({ month, collectivityId, unitTypeId, value: hundredths }) => ({
              month,
              collectivityId,
              unitTypeId,
              hundredths,
            })),
          }),
        blame: (failures, cell) => failures.filter((each) => concerns(each, cell)),
        storedFrom: ({ sequence }) => sequence,
        note: noteUnits,
      }),
    [agreementId, run],
  )
}
