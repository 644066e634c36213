import { cents } from '#shared/kernel/cents'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes } from '#shared/kernel/minutes'
import type { AllocationFacts } from '../allocation/facts'
import { isServed } from './absent-bodies'
import { NO_ACCOUNT, settleAccount } from './account'
import type { StatementFrame } from './draw-up-statement'
import { accountVat } from './account-vat'
import { instalmentsOf } from './instalments-of'
import { taxedInstalments } from './statement-vat'
import type { StatementContent } from './statement'
import { listsOf, numberingOf, partiesOf } from './statement-head'

/**
 * Draws up the statement of a body that no terms of the period name: it has no share, uses no hours and no costs, and
 * settles immediately what is open of its account. Its settlement is its own, and not that of the bodies that are named.
 * `null` where the terms name the body, or where it is not known.
 */
export function drawUpAbsent(
  facts: Pick<AllocationFacts, 'agreement' | 'period' | 'collectivities'>,
  collectivityId: string,
  frame: Pick<StatementFrame, 'issuedOn' | 'sequence' | 'example' | 'accountOf' | 'foreseen'>,
): StatementContent | null {
  const { period, agreement } = facts
  const parties = partiesOf(facts, collectivityId)
  if (parties === null || isServed(agreement, collectivityId, period)) return null
  const instalments = taxedInstalments(agreement, instalmentsOf(agreement, collectivityId, period))
  const account = frame.accountOf?.(collectivityId) ?? NO_ACCOUNT
  const calls = instalments.map(({ amount }) => amount)
  const share = cents(0)
  return {
    ...numberingOf(period, frame),
    ...(frame.foreseen === undefined ? {} : { nature: 'provisional' }),
    ...(account.replaces === null ? {} : { replaces: account.replaces }),
    example: frame.example,
    ...parties.head,
    uses: [],
    months: [],
    minutes: minutes(0),
    billedMinutes: minutes(0),
    contractedMinutes: minutes(0),
    service: {
      components: [],
      cost: null,
      direct: minutes(0),
      common: minutes(0),
      billed: cents(0),
      beneficiaries: 0,
    },
    billing: { kind: 'absent' },
    share,
    instalments: [...instalments],
    ...listsOf(account),
    balance: settleAccount(share, calls, account, false, accountVat(undefined, instalments))
      .balance,
    settlement: fingerprint({ absent: agreement.id, from: period.from, to: period.to }),
  }
}
