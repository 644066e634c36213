import { setImmediate } from 'node:timers/promises'
import { RunningDigest, type Digests } from '#shared/domain/workspace/digests'
import { perTable, TABLES } from '#shared/domain/workspace/tables'
import type { WholeWorkspace } from '#shared/domain/workspace/workspace-file'
import { machineHash } from '../journal/machine-hash'
import { piecesOf } from './whole-workspace'

/** The digests of a whole workspace, taken piece by piece: what else is asked of the process is answered between them. */
export async function digestsInTurns(whole: WholeWorkspace): Promise<Digests> {
  const running = perTable((table) => new RunningDigest(table, undefined, machineHash))
  for (const rows of piecesOf(whole)) {
    for (const table of TABLES) for (const record of rows[table] ?? []) running[table].add(record)
    await setImmediate()
  }
  return perTable((table) => running[table].digest)
}
