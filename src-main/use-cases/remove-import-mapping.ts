import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Forgets how the files of a source are read; imports already kept stay. */
export const removeImportMapping = (
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeImportMapping'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const before = keeper.registers().importMappings.get(id)
    return Promise.resolve(
      before === undefined
        ? failure({ code: 'unknownRecord', table: 'importMappings', id })
        : keepRecord(
            { verb: 'removeImportMapping', subject: before.name, when: null },
            { table: 'importMappings', id, before, after: null },
          ),
    )
  })
