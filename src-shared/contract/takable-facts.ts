import { z } from 'zod'
import type { TableName } from '#shared/domain/workspace/tables'
import { correctableFact, fact } from './correctable-facts'
import { costMethods } from './cost-methods'
import { paperMethods } from './paper-methods'
import { planningMethods } from './planning-methods'
import { nameField } from '#shared/kernel/fields'

/** A change that takes an earlier value again, as the method of its name would keep it. */
export const takableFact = z.discriminatedUnion('method', [
  ...correctableFact.options,
  fact('removeParameter', costMethods.removeParameter.input),
  fact('saveAbsence', planningMethods.saveAbsence.input),
  fact('removeAbsence', planningMethods.removeAbsence.input),
  fact('saveWeekTemplates', planningMethods.saveWeekTemplates.input),
  fact('removeWeekTemplate', planningMethods.removeWeekTemplate.input),
  fact('saveMeeting', paperMethods.saveMeeting.input),
  fact('removeMeeting', paperMethods.removeMeeting.input),
  fact('renameWorkspace', z.strictObject({ name: nameField })),
])

/** A change that takes an earlier value again, as the method of its name would keep it. */
export type TakableFact = z.output<typeof takableFact>

/**
 * The tables whose earlier values can be taken again. The others hold acts (statements, approvals, payments, exchanges), which are
 * decided anew, and what has its own way back (imports, papers).
 */
const TAKABLE = [
  'workspace',
  'collectivities',
  'agents',
  'agreements',
  'timesheets',
  'costs',
  'weekTemplates',
  'absences',
  'unitCounts',
  'criteria',
  'serviceCharges',
  'parameters',
  'meetings',
  'costNotices',
  'trips',
] as const satisfies readonly TableName[]

type TakableTable = (typeof TAKABLE)[number]

/** Whether earlier values of a table can be taken again. */
export const isTakable = (table: TableName): table is TakableTable =>
  TAKABLE.some((one) => one === table)
