import type { Registry } from '#shared/contract/views'
import type { Adjustment } from '#shared/domain/approvals/adjustment'
import { statementCarrying } from '#shared/domain/statements/statement-carrying'

/** Late hours that no standing statement has counted yet, by day. */
export const waitingLateHours = ({
  adjustments,
  statements,
  agreements,
}: Pick<Registry, 'adjustments' | 'statements' | 'agreements'>): readonly Adjustment[] =>
  adjustments
    .filter((late) => statementCarrying(statements, agreements, late) === undefined)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
