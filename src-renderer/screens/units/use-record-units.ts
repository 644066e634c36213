import { useCallback } from 'react'
import type { Failure } from '#shared/contract/failures'
import type { WantedCount } from '#shared/domain/units/set-counts'
import { useCommand } from '../../client/use-command'
import { noteUnits } from './unit-edits'

/** What a person wants in a cell. */
export interface UnitEntry extends WantedCount {
  readonly key: string
  /** As typed, to be shown again if it is refused. */
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

/**
 * Keeps counts as they are entered, all those of one gesture in one change. Where some are refused, they keep their text
 * and their reason, and the others are kept without them.
 */
export function useRecordUnits(
  agreementId: string,
): (entries: readonly UnitEntry[]) => Promise<void> {
  const { run } = useCommand('recordUnits', { notice: false })
  return useCallback(
    async (entries) => {
      const keep = async (cells: readonly UnitEntry[]): Promise<void> => {
        if (cells.length === 0) return
        const pending = (sequence: number | null): void =>
          noteUnits(
            cells.map(({ key, hundredths }) => [key, { state: 'pending', hundredths, sequence }]),
          )
        pending(null)
        const answer = await run({
          agreementId,
          counts: cells.map(({ month, collectivityId, unitTypeId, hundredths }) => ({
            month,
            collectivityId,
            unitTypeId,
            hundredths,
          })),
        })
        if (answer.ok) {
          pending(answer.value.sequence)
          return
        }
        const blamed = cells.filter((cell) => answer.failures.some((each) => concerns(each, cell)))
        const guilty = blamed.length === 0 ? cells : blamed
        noteUnits(
          guilty.map((cell) => [
            cell.key,
            {
              state: 'refused',
              text: cell.text,
              reasons: answer.failures
                .filter((each) => blamed.length === 0 || concerns(each, cell))
                .map((failure) => ({ kind: 'main', failure })),
            },
          ]),
        )
        await keep(cells.filter((cell) => !guilty.includes(cell)))
      }
      await keep(entries)
    },
    [agreementId, run],
  )
}
