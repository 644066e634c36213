import type { Registry } from '#shared/contract/views'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { statementStage, type StatementStage } from '#shared/domain/payments/statement-stage'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { checkId } from '#shared/domain/statements/check-id'
import type { Row } from './row'

/** The stage of a line of the list, drafts included. */
export type RowStage = StatementStage | 'draft' | 'checked'

/** The stage of a statement: a draft is checked as long as its settlement is the one that was checked. */
export function rowStage(
  row: Row,
  { payments, statementChecks }: Pick<Registry, 'payments' | 'statementChecks'>,
  allocation: Allocation | undefined,
  nature: StatementNature,
): RowStage {
  if (row.issued !== null) return statementStage(row.issued, payments)
  if (allocation === undefined) return 'draft'
  const { agreementId, period, fingerprint } = allocation
  const id = checkId({ agreementId, beneficiaryId: row.collectivityId, period, nature })
  const check = statementChecks.find((one) => checkId(one) === id)
  return check?.settlement === fingerprint ? 'checked' : 'draft'
}
