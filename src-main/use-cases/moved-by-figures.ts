import { PARAMETER_UNITS, type ParameterCode } from '#shared/domain/costs/parameter'
import type { RecordChange } from '#shared/domain/workspace/change'
import { changedStatementFailure } from './changed-statement-failure'
import type { Keeper } from './ports'

type FigureChange = Extract<RecordChange, { readonly table: 'parameters' }>

/** They say by when a unit cost must be notified, and so which notice is billed. */
const LIMITS: readonly ParameterCode[] = ['budgetVote', 'budgetVoteAfterElection']

const isCounted = (code: ParameterCode): boolean =>
  PARAMETER_UNITS[code] === 'perKilometre' || LIMITS.includes(code)

/** A figure that a standing statement counted, and the number of that statement. */
interface MovedByFigure {
  readonly statement: string
  readonly figure: ParameterCode
}

const codeOf = ({ before, after }: FigureChange): ParameterCode | null =>
  (after ?? before)?.code ?? null

async function movedBy(
  keeper: Keeper,
  changes: readonly FigureChange[],
  figure: ParameterCode,
): Promise<MovedByFigure | null> {
  const failure = await changedStatementFailure(keeper, changes, figure, () => true)
  return failure?.code === 'settled' ? { statement: failure.statement, figure } : null
}

/**
 * A standing statement that would no longer recompute after a change of figures, and the figure by which. Costs already kept don't
 * change with the figures that they were computed from; a kilometre rate is applied to trips each time.
 */
export async function movedByFigures(
  keeper: Keeper,
  changes: readonly FigureChange[],
): Promise<MovedByFigure | null> {
  const codes = [...new Set(changes.flatMap((change) => codeOf(change) ?? []))].filter(isCounted)
  const [first] = codes
  if (first === undefined) return null
  const moved = await movedBy(keeper, changes, first)
  if (moved === null || codes.length === 1) return moved
  // Only one of them may have been counted: that one is named.
  for (const code of codes) {
    const own = changes.filter((change) => codeOf(change) === code)
    const alone = await movedBy(keeper, own, code)
    if (alone !== null) return alone
  }
  return moved
}
