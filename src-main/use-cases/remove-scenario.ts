import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Removes a simulation. */
export function removeScenario(
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeScenario'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const before = keeper.registers().scenarios.get(id)
    return Promise.resolve(
      before === undefined
        ? failure({ code: 'unknownRecord', table: 'scenarios', id })
        : keepRecord(
            { verb: 'removeScenario', subject: before.name, when: null },
            { table: 'scenarios', id, before, after: null },
          ),
    )
  })
}
