import { success } from '#shared/kernel/result'
import { isSameCase } from '#shared/domain/accounting/same-case'
import type { KeeperPort, Kept } from './ports'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'

/** Adds the usual pairs of accounts for which the plan has no rule from that day on; what was corrected stays. */
export const takePublishedAccounts = ({ keeper }: KeeperPort): Kept =>
  keeper.accept(() => {
    const known = [...keeper.registers().accountRules.values()]
    const lacking = publishedAccounts().filter(
      (rule) => !known.some((one) => one.id === rule.id || isSameCase(one, rule)),
    )
    return success({
      label: { verb: 'takePublishedAccounts', subject: '', when: null },
      changes: lacking.map((after) => ({
        table: 'accountRules',
        id: after.id,
        before: null,
        after,
      })),
    })
  })
