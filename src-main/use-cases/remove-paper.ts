import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Removes a paper from the list. Its contents stay on the disk, for an undo. */
export function removePaper(
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removePaper'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const before = keeper.registers().papers.get(id)
    return Promise.resolve(
      before === undefined
        ? failure({ code: 'unknownRecord', table: 'papers', id })
        : keepRecord(
            { verb: 'removePaper', subject: before.title, when: null },
            { table: 'papers', id, before, after: null },
          ),
    )
  })
}
