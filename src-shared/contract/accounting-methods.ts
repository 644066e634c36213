import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { accountRuleSchema } from '#shared/domain/accounting/account-rule'
import { imputationSchema } from '#shared/domain/accounting/imputation'
import type { PesNeeds } from '#shared/domain/pes/pes-needs'
import { pesChoiceSchema, pesRequestSchema } from '#shared/domain/pes/pes-request'
import { answer, does, EVERYTHING, keeps, reads } from './method'
import type { FilesWritten } from './views'

/** What the window may ask about the plan of accounts and how agreements are filled in. */
export const accountingMethods = {
  saveAccountRule: keeps(accountRuleSchema),
  removeAccountRule: keeps(z.strictObject({ id: idField })),
  /** Adds the usual pairs of accounts that the plan lacks; corrected ones stay. */
  takePublishedAccounts: keeps(z.strictObject({})),
  saveImputation: keeps(imputationSchema),
  /** What is missing or wrong for a file of these statements, and where it is given; how many numbers its reductions take. */
  readPesNeeds: reads(pesChoiceSchema, answer<PesNeeds>(), EVERYTHING),
  /** Writes the titles of chosen statements as a file for Hélios (PES v2), where the user chooses. */
  exportPes: does(pesRequestSchema, answer<FilesWritten>()),
} as const
