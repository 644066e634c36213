import type { DeskInput } from '#shared/contract/desk'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import { openWorkspace } from './open-workspace'
import type { KeeperPort, Kept } from './ports'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { publishedParameters } from './published-parameters'

/** Starts a new territory, empty but for its name, the published figures and the usual plan of accounts. */
export const createWorkspace = (ports: KeeperPort, { name }: DeskInput<'createWorkspace'>): Kept =>
  openWorkspace(ports, {
    ...emptyWorkspace(name),
    parameters: [...publishedParameters()],
    accountRules: [...publishedAccounts()],
  })
