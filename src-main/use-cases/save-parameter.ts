import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { RECORD_LABELS } from '#shared/contract/record-labels'
import type { Parameter } from '#shared/domain/costs/parameter'
import { keepRecord } from './keep-record'
import { labelNames } from './label-names'
import type { Decision, Keeper, KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'
import { movedByFigures } from './moved-by-figures'

/** Keeps a changed figure, unless a standing statement counted it. */
async function keepParameter(
  keeper: Keeper,
  before: Parameter | null,
  after: Parameter | null,
): Promise<Result<Decision, Failure>> {
  const one = after ?? before
  if (one === null) throw new Error('Nothing to keep')
  const { id } = one
  const change = { table: 'parameters', id, before, after } as const
  const moved = await movedByFigures(keeper, [change])
  if (moved !== null)
    return failure(
      after === null
        ? { code: 'settledFigure', ...moved }
        : { code: 'settled', statement: moved.statement, what: moved.figure, when: null },
    )
  return keepRecord(RECORD_LABELS.parameters(one, labelNames(keeper.registers())), change)
}

/** Sets the value of a figure from a day on: one value a day. */
export const saveParameter = (
  { keeper }: KeeperPort,
  parameter: DeskInput<'saveParameter'>,
): Kept =>
  keeper.accept(async () => {
    const { parameters } = keeper.registers()
    const { id, code, from } = parameter
    const twice = [...parameters.values()].some(
      (one) => one.id !== id && one.code === code && one.from === from,
    )
    return twice
      ? failure({ code: 'parameterTwice', day: from })
      : keepParameter(keeper, parameters.get(id) ?? null, parameter)
  })

/** Removes the value of a figure: the one before it stays in force. */
export const removeParameter = (
  { keeper }: KeeperPort,
  { id }: DeskInput<'removeParameter'>,
): Kept =>
  keeper.accept(async () => {
    const before = keeper.registers().parameters.get(id)
    return before === undefined
      ? unknownRecord('parameters', id)
      : keepParameter(keeper, before, null)
  })
