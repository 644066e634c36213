import { z } from 'zod'
import { idField, periodField } from '#shared/kernel/fields'

/**
 * Classes of absence: congé, maladie, formation, réunion, autorisation spéciale d'absence. A class and never a reason:
 * health data are not needed here (data minimisation, domain notes section 7).
 */
const ABSENCE_KINDS = ['leave', 'sickness', 'training', 'meeting', 'authorised'] as const

/** Days on which an agent does not serve, wholly or for half of each. */
export const absenceSchema = z.strictObject({
  id: idField,
  agentId: idField,
  period: periodField,
  part: z.enum(['day', 'morning', 'afternoon']),
  kind: z.enum(ABSENCE_KINDS),
})

/** Days on which an agent does not serve. */
export type Absence = z.output<typeof absenceSchema>

/** A class of absence. */
export type AbsenceKind = Absence['kind']
