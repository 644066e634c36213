import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { isSameCase } from '#shared/domain/accounting/same-case'
import { keepRecord } from './keep-record'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/** As the history names it: "70845 / 6216". */
const subject = ({ receipt, expense }: AccountRule): string =>
  `${receipt.number} / ${expense.number}`

/** Sets a pair of accounts for a case from a day on: one rule a case and day. Statements already issued don't move. */
export const saveAccountRule = ({ keeper }: KeeperPort, rule: DeskInput<'saveAccountRule'>): Kept =>
  keeper.accept(() => {
    const { accountRules } = keeper.registers()
    const { id, from } = rule
    const twice = [...accountRules.values()].some((one) => one.id !== id && isSameCase(one, rule))
    return twice
      ? failure({ code: 'accountRuleTwice', day: from })
      : keepRecord(
          { verb: 'saveAccountRule', subject: subject(rule), when: from },
          { table: 'accountRules', id, before: accountRules.get(id) ?? null, after: rule },
        )
  })

/** Removes a rule of the plan: the one before it, or a less precise one, applies again. */
export const removeAccountRule = (
  { keeper }: KeeperPort,
  { id }: DeskInput<'removeAccountRule'>,
): Kept =>
  keeper.accept(() => {
    const before = keeper.registers().accountRules.get(id)
    return before === undefined
      ? unknownRecord('accountRules', id)
      : keepRecord(
          { verb: 'saveAccountRule', subject: subject(before), when: before.from },
          { table: 'accountRules', id, before, after: null },
        )
  })
