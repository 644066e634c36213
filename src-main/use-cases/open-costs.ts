import type { OpenCosts } from '#shared/contract/figure-views'
import type { FigureChange } from '#shared/domain/costs/figure-changes'
import { figureId } from '#shared/domain/costs/figures-file'
import { PARAMETER_UNITS, type ParameterUnit } from '#shared/domain/costs/parameter'
import { statementResting } from '#shared/domain/statements/settled-months'
import { month as monthAt, monthOf } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import type { Keeper } from './ports'

/** What the monthly cost of an agent is computed from; rates of kilometres, votes and years are not. */
const OF_PAY: readonly ParameterUnit[] = ['points', 'percent', 'cents', 'minutes']

/** After every month that can be kept. */
const NO_END = monthAt('2200-12')

/** The day from which another value of the same figure holds, kept or of the file. */
const nextDay = (
  { figure }: FigureChange,
  changes: readonly FigureChange[],
  keeper: Keeper,
): string | undefined =>
  [...keeper.registers().parameters.values(), ...changes.map((one) => one.figure)]
    .filter(({ code, from }) => code === figure.code && from > figure.from)
    .map(({ from }) => from)
    .sort()[0]

/**
 * The costs of agents' months that figures would have moved, by identifier of the figure: kept on or after its day, before the
 * next one of the same name, and billed by no standing final statement. They stay as they are until someone computes them again.
 */
export async function openCosts(
  keeper: Keeper,
  changes: readonly FigureChange[],
): Promise<Readonly<Record<string, OpenCosts>>> {
  const moving = changes.filter(
    ({ figure, effect }) => effect !== 'same' && OF_PAY.includes(PARAMETER_UNITS[figure.code]),
  )
  const [first] = moving.map(({ figure }) => figure.from).sort()
  if (first === undefined) return {}
  const { statements, agreements } = keeper.registers()
  const costs = (await keeper.readCosts({ from: monthOf(first), to: NO_END })).filter(
    ({ agentId, month }) =>
      statementResting(statements.values(), agreements.values(), {
        agentId,
        span: monthPeriod(month),
      }) === undefined,
  )
  return Object.fromEntries(
    moving.flatMap((change) => {
      const [from, next] = [monthOf(change.figure.from), nextDay(change, changes, keeper)]
      const months = costs
        .map(({ month }) => month)
        .filter((month) => month >= from && (next === undefined || `${month}-01` < next))
        .toSorted()
      const [earliest, latest] = [months[0], months.at(-1)]
      return earliest === undefined || latest === undefined
        ? []
        : [[figureId(change.figure), { count: months.length, from: earliest, to: latest }]]
    }),
  )
}
