import { statementSummary } from '#shared/contract/statement-summary'
import {
  lastNumbers,
  numbersBeyond,
  type NumberGiven,
} from '#shared/domain/statements/numbers-given'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { KeeperPort, Kept, Registers } from './ports'

/** Every number that was given here, whatever was opened since; those of an example count for nothing. */
const givenHere = ({ workspace, statements }: Registers): readonly NumberGiven[] => [
  ...(workspace?.numbersGiven ?? []),
  ...(workspace?.example === true ? [] : lastNumbers(statements.values())),
]

/**
 * Replaces the present workspace: by the sample, an imported file or a new territory. The present one stays as a snapshot
 * beside the journal. Where an older file is opened, the numbers of statements that were given since are noted in it: they go
 * on after the highest.
 *
 * @param file read by `readWorkspaceFile`, which refuses an inconsistent one
 */
export const openWorkspace = ({ keeper }: KeeperPort, file: WorkspaceFile): Kept => {
  const { numbersGiven = [], ...card } = file.workspace
  const given = numbersBeyond(
    [...numbersGiven, ...givenHere(keeper.registers())],
    file.statements.map(statementSummary),
  )
  const workspace = given.length === 0 ? card : { ...card, numbersGiven: [...given] }
  return keeper.replaceAll(
    { ...file, workspace },
    { verb: 'openWorkspace', subject: card.name, when: null },
  )
}
