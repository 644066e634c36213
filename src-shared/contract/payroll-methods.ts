import { z } from 'zod'
import { monthField } from '#shared/kernel/fields'
import { importMappingSchema } from '#shared/domain/imports/import-mapping'
import type { PayrollChoice, PayrollRehearsal } from './payroll-views'
import { answer, does, EVERYTHING, keeps, reads } from './method'

const ofFile = {
  token: z.string().min(1).max(80),
  mapping: importMappingSchema,
  /** The month of the whole file, where no column gives it. */
  month: monthField.nullable(),
}

/** What the window may ask about pay files. */
export const payrollMethods = {
  /** Reads what is pasted, or asks for a file where nothing is; nothing is kept. */
  choosePayrollFile: does(
    z.strictObject({
      pasted: z
        .strictObject({ name: z.string().min(1).max(100), text: z.string().max(5_000_000) })
        .nullable(),
    }),
    answer<PayrollChoice>(),
  ),
  /** Reads the file that was chosen by another sheet of it, or with a year for months written without one; nothing is kept. */
  readPayrollAs: does(
    z.strictObject({
      token: ofFile.token,
      sheet: z.string().min(1).max(300).nullable(),
      year: z.int().min(2000).max(2100).nullable(),
    }),
    answer<PayrollChoice>(),
  ),
  /** What the file would change, line by line. */
  rehearsePayroll: reads(z.strictObject(ofFile), answer<PayrollRehearsal>(), EVERYTHING),
  /** Keeps the months that the file brings in one change and remembers the mapping. A refused line refuses all, unless left out. */
  keepPayroll: keeps(z.strictObject({ ...ofFile, leaveRefused: z.boolean() })),
} as const
