import type { StatementContent } from '../statements/statement'
import { vatRateOf } from '../statements/vat-rate-of'
import type { CallingStatement } from './calls-left'
import { callsOf } from './calls-of'
import { entriesOf, type AccountingFacts } from './journal'

/**
 * A statement with the accounts that it proposes to both budgets, as on the day it is drawn up: printed with it, and frozen
 * with it. Unchanged where there is nothing to pay.
 */
export function withImputation(
  content: StatementContent,
  facts: AccountingFacts,
  among: readonly CallingStatement[],
): StatementContent {
  const { number, fiscalYear, issuedOn, period, balance } = content
  const { agreement, lender, beneficiary, provisionals = [] } = content
  const rate = vatRateOf(content)
  const entries = entriesOf(
    {
      id: number,
      number,
      fiscalYear,
      issuedOn,
      balance,
      ...(rate === null ? {} : { vatRate: rate }),
      ...(content.natures === undefined ? {} : { natures: content.natures }),
      ...callsOf(content),
      lists: provisionals.map((one) => one.number),
      cancelled: null,
      agreementId: agreement.id,
      lenderId: lender.id,
      beneficiaryId: beneficiary.id,
      period,
    },
    facts,
    among,
  )
  if (entries.length === 0) return content
  return {
    ...content,
    imputation: entries.map(
      ({ side, annexBudget, account, label, amount, vat, function: its, service, engagement }) => ({
        side,
        annexBudget,
        account,
        label,
        ...(amount === balance.amount ? {} : { amount }),
        ...(vat === undefined ? {} : { vat: vat.amount }),
        function: its,
        service,
        engagement,
      }),
    ),
  }
}
