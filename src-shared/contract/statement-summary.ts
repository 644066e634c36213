import type { Statement } from '#shared/domain/statements/statement'
import type { StatementSummary } from './views'

/** An issued statement without its lists: what tables show, and what is kept in memory. */
export const statementSummary = ({
  id,
  content,
  fingerprint,
  cancelled,
}: Statement): StatementSummary => ({
  id,
  number: content.number,
  fiscalYear: content.fiscalYear,
  agreementId: content.agreement.id,
  lenderId: content.lender.id,
  beneficiaryId: content.beneficiary.id,
  period: content.period,
  issuedOn: content.issuedOn,
  share: content.share,
  balance: content.balance,
  fingerprint,
  cancelled,
})
