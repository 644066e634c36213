import { absenceSchema, type Absence } from '#shared/domain/timesheets/absence'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** The fields of an absence. */
export const absenceFields = defineFields(absenceSchema, {
  agentId: kind.reference('words.agent', { of: 'agents' }),
  period: kind.period(
    'words.period',
    kind.day('words.from'),
    kind.day('words.to', { help: 'absences.help.to', emptyIs: 'from' }),
  ),
  part: kind.choice<Absence['part']>(
    'absences.field.part',
    'day',
    (part) => `absences.part.${part}`,
  ),
  kind: kind.choice<Absence['kind']>(
    'absences.field.kind',
    'leave',
    (kind) => `absences.kind.${kind}`,
  ),
})
