import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { accountRuleSchema } from '#shared/domain/accounting/account-rule'
import { imputationSchema } from '#shared/domain/accounting/imputation'
import { pesRequestSchema } from '#shared/domain/pes/pes-request'
import { answer, does, keeps } from './method'
import type { FilesWritten } from './views'

/** What the window may ask about the plan of accounts and how agreements are filled in. */
export const accountingMethods = {
  saveAccountRule: keeps(accountRuleSchema),
  removeAccountRule: keeps(z.strictObject({ id: idField })),
  /** Adds the usual pairs of accounts that the plan lacks; corrected ones stay. */
  takePublishedAccounts: keeps(z.strictObject({})),
  saveImputation: keeps(imputationSchema),
  /** Writes the titles of chosen statements as a file for Hélios (PES v2), where the user chooses. */
  exportPes: does(pesRequestSchema, answer<FilesWritten>()),
} as const
