import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { isSameCase } from '#shared/domain/accounting/same-case'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** As the history names it: "70845 / 6216". */
const subject = ({ receipt, expense }: AccountRule): string =>
  `${receipt.number} / ${expense.number}`

/** Sets a pair of accounts for a case from a day on: one rule a case and day. Statements already issued don't move. */
export const saveAccountRule = (
  { keeper }: Pick<Ports, 'keeper'>,
  rule: DeskInput<'saveAccountRule'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const { accountRules } = keeper.registers()
    const { id, from } = rule
    const twice = [...accountRules.values()].some((one) => one.id !== id && isSameCase(one, rule))
    return Promise.resolve(
      twice
        ? failure({ code: 'accountRuleTwice', day: from })
        : keepRecord(
            { verb: 'saveAccountRule', subject: subject(rule), when: from },
            { table: 'accountRules', id, before: accountRules.get(id) ?? null, after: rule },
          ),
    )
  })

/** Removes a rule of the plan: the one before it, or a less precise one, applies again. */
export const removeAccountRule = (
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeAccountRule'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const before = keeper.registers().accountRules.get(id)
    return Promise.resolve(
      before === undefined
        ? failure({ code: 'unknownRecord', table: 'accountRules', id })
        : keepRecord(
            { verb: 'saveAccountRule', subject: subject(before), when: before.from },
            { table: 'accountRules', id, before, after: null },
          ),
    )
  })
