import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Decision, Ports } from './ports'

/** Renames the open workspace. Its content stays, and issued statements keep the name printed on them. */
export const renameWorkspace = (
  { keeper }: Pick<Ports, 'keeper'>,
  { name }: DeskInput<'renameWorkspace'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept((): Promise<Result<Decision, Failure>> => {
    const before = keeper.registers().workspace
    return Promise.resolve(
      before === null
        ? failure({ code: 'unknownRecord', table: 'workspace', id: 'workspace' })
        : keepRecord(
            { verb: 'renameWorkspace', subject: name, when: null },
            { table: 'workspace', id: 'workspace', before, after: { ...before, name } },
          ),
    )
  })
