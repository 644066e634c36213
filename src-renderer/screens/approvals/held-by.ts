import type { Registry } from '#shared/contract/views'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import type { Submission } from '#shared/domain/approvals/submission'
import { statementResting } from '#shared/domain/statements/settled-months'
import type { Day } from '#shared/kernel/day'

/** What besides a submission prevents hours of its days from changing. */
type Holder =
  | { readonly by: 'statement'; readonly statement: string }
  | { readonly by: 'lock'; readonly through: Day }

/** What prevents hours of a submission from changing even once it is sent back or opened again; `null` where nothing does. */
export function heldBy(
  { statements, agreements, locks }: Pick<Registry, 'statements' | 'agreements' | 'locks'>,
  { agentId, period }: Submission,
): Holder | null {
  const statement = statementResting(statements, agreements, { agentId, span: period })
  if (statement !== undefined) return { by: 'statement', statement: statement.number }
  const through = lockedThrough(locks)
  return through !== null && through >= period.from ? { by: 'lock', through } : null
}
