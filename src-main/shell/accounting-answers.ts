import type { accountingMethods } from '#shared/contract/accounting-methods'
import type { Ports } from '../use-cases/ports'
import { removeAccountRule, saveAccountRule } from '../use-cases/save-account-rule'
import { saveImputation } from '../use-cases/save-imputation'
import { takePublishedAccounts } from '../use-cases/take-published-accounts'
import type { Answers } from './answers-table'

/** The plan of accounts, and how agreements are filled in. */
export const accountingAnswers = (
  ports: Pick<Ports, 'keeper'>,
): Pick<Answers, keyof typeof accountingMethods> => ({
  saveAccountRule: (rule) => saveAccountRule(ports, rule),
  removeAccountRule: (rule) => removeAccountRule(ports, rule),
  takePublishedAccounts: () => takePublishedAccounts(ports),
  saveImputation: (imputation) => saveImputation(ports, imputation),
})
