import { statementSummary } from '#shared/contract/statement-summary'
import { numbersBeyond, numbersGivenIn } from '#shared/domain/statements/numbers-given'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { KeeperPort, Kept } from './ports'

/**
 * Replaces the present workspace: by the sample, an imported file or a new territory. The present one stays as a snapshot
 * beside the journal. Where an older file is opened, the numbers of statements that were given since are noted in it: they go
 * on after the highest.
 *
 * @param file read by `readWorkspaceFile`, which refuses an inconsistent one, or from a backup whose faults were counted for a
 *   person before it is restored
 */
export const openWorkspace = ({ keeper }: KeeperPort, file: WorkspaceFile): Kept => {
  const { numbersGiven = [], ...card } = file.workspace
  const { workspace: present, statements, collectivities } = keeper.registers()
  const here = numbersGivenIn(present, statements.values())
  // The same lender may be another record in the file.
  const there = here.flatMap((one) => {
    const siren = collectivities.get(one.lenderId)?.siren ?? null
    const same = file.collectivities.find((body) => siren !== null && body.siren === siren)
    return same === undefined || same.id === one.lenderId ? [] : { ...one, lenderId: same.id }
  })
  const given = numbersBeyond(
    [...numbersGiven, ...here, ...there],
    file.statements.map(statementSummary),
  )
  const workspace = given.length === 0 ? card : { ...card, numbersGiven: [...given] }
  return keeper.replaceAll(
    { ...file, workspace },
    { verb: 'openWorkspace', subject: card.name, when: null },
  )
}
