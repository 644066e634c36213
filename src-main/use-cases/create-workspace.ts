import type { Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import { openWorkspace } from './open-workspace'
import type { Ports } from './ports'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { publishedParameters } from './published-parameters'

/** Starts a new territory, empty but for its name, the published figures and the usual plan of accounts. */
export const createWorkspace = (
  ports: Pick<Ports, 'keeper'>,
  { name }: DeskInput<'createWorkspace'>,
): Promise<Result<Saved, Failure>> =>
  openWorkspace(ports, {
    ...emptyWorkspace(name),
    parameters: [...publishedParameters()],
    accountRules: [...publishedAccounts()],
  })
