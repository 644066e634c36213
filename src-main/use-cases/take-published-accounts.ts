import { success, type Result } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { isSameCase } from '#shared/domain/accounting/same-case'
import type { Ports } from './ports'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'

/** Adds the usual pairs of accounts for which the plan has no rule from that day on; what was corrected stays. */
export const takePublishedAccounts = ({
  keeper,
}: Pick<Ports, 'keeper'>): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const known = [...keeper.registers().accountRules.values()]
    const lacking = publishedAccounts().filter(
      (rule) => !known.some((one) => one.id === rule.id || isSameCase(one, rule)),
    )
    return Promise.resolve(
      success({
        label: { verb: 'takePublishedAccounts', subject: '', when: null },
        changes: lacking.map((after) => ({
          table: 'accountRules',
          id: after.id,
          before: null,
          after,
        })),
      }),
    )
  })
