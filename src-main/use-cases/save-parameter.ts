import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { PARAMETER_UNITS, type Parameter } from '#shared/domain/costs/parameter'
import { keepRecord } from './keep-record'
import type { Decision, Keeper, KeeperPort, Kept } from './ports'
import { changedStatementFailure } from './changed-statement-failure'
import { unknownRecord } from './missing-records'

/**
 * Keeps a changed figure. Costs already kept don't change; a kilometre rate is applied to trips each time, so one that a
 * standing statement counted is not changed.
 */
async function keepParameter(
  keeper: Keeper,
  before: Parameter | null,
  after: Parameter | null,
): Promise<Result<Decision, Failure>> {
  const registers = keeper.registers()
  const one = after ?? before
  if (one === null) throw new Error('Nothing to keep')
  const { id, code, from } = one
  if (
    [before, after].some((each) => each !== null && PARAMETER_UNITS[each.code] === 'perKilometre')
  ) {
    const parameters = new Map(registers.parameters)
    if (after === null) parameters.delete(id)
    else parameters.set(id, after)
    const moved = await changedStatementFailure(
      keeper,
      { ...registers, parameters },
      code,
      () => true,
    )
    if (moved !== null) return failure(moved)
  }
  return keepRecord(
    { verb: 'saveParameter', subject: code, when: from },
    { table: 'parameters', id, before, after },
  )
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
