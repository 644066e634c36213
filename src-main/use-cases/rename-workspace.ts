import type { DeskInput } from '#shared/contract/desk'
import { keepRecord } from './keep-record'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/** Renames the open workspace. Its content stays, and issued statements keep the name printed on them. */
export const renameWorkspace = (
  { keeper }: KeeperPort,
  { name }: DeskInput<'renameWorkspace'>,
): Kept =>
  keeper.accept(() => {
    const before = keeper.registers().workspace
    return before === null
      ? unknownRecord('workspace', 'workspace')
      : keepRecord(
          { verb: 'renameWorkspace', subject: name, when: null },
          { table: 'workspace', id: 'workspace', before, after: { ...before, name } },
        )
  })
