import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Sets the value of a figure from a day on: one value a day. Costs and statements already kept don't move. */
export const saveParameter = (
  { keeper }: Pick<Ports, 'keeper'>,
  parameter: DeskInput<'saveParameter'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const { parameters } = keeper.registers()
    const { id, code, from } = parameter
    const twice = [...parameters.values()].some(
      (one) => one.id !== id && one.code === code && one.from === from,
    )
    return Promise.resolve(
      twice
        ? failure({ code: 'parameterTwice', day: from })
        : keepRecord(
            { verb: 'saveParameter', subject: code, when: from },
            { table: 'parameters', id, before: parameters.get(id) ?? null, after: parameter },
          ),
    )
  })

/** Takes the value of a figure away: the one before it holds on. */
export const removeParameter = (
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeParameter'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const before = keeper.registers().parameters.get(id)
    return Promise.resolve(
      before === undefined
        ? failure({ code: 'unknownRecord', table: 'parameters', id })
        : keepRecord(
            { verb: 'saveParameter', subject: before.code, when: before.from },
            { table: 'parameters', id, before, after: null },
          ),
    )
  })
