import { AFTERNOON, NOON } from '#shared/domain/timesheets/day-halves'
import type { Absence } from '#shared/domain/timesheets/absence'
import { useCommand } from '../../client/use-command'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { Fields } from '../../forms/fields/fields'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { FormSection } from '../../forms/form-section'
import { RecordPane } from '../../forms/record-pane'
import { absenceFields } from './absence-fields'
import looks from '../../ui/looks.module.css'

interface AbsencePaneProps {
  /** `null`: a new one. */
  readonly kept: Absence | null
  /** The agent proposed for a new one; empty where none is. */
  readonly agentId: string
  readonly onSaved: (kept: Absence) => void
  readonly onClose: () => void
}

/** One absence: who, when, which class. There is no reason to give. */
export function AbsencePane({ kept, agentId, onSaved, onClose }: AbsencePaneProps) {
  const { t } = useWording()
  const names = useNames()
  const title = t(kept === null ? 'absences.kicker.create' : 'absences.kicker.edit')
  const form = useFieldsForm({
    of: absenceFields,
    what: title,
    kept,
    start: { agentId },
    fieldOf: { absencesOverlap: 'period.from' },
    save: useCommand('saveAbsence', { notice: false }).run,
    onSaved,
  })
  const { agentId: chosen } = form.draft
  return (
    <RecordPane
      kicker={title}
      title={chosen === '' ? t('absences.whose') : names.agent(chosen)}
      form={form}
      kept={kept}
      onClose={onClose}
      removal={{ command: 'removeAbsence', label: t('common.delete') }}
    >
      <FormSection title={t('absences.sections.who')}>
        <Fields form={form} names={['agentId', ['period.from', 'period.to'], 'part']} />
        {form.draft.part !== 'day' && (
          <p className={looks.note}>{t('absences.halves', { noon: NOON, late: AFTERNOON })}</p>
        )}
      </FormSection>
      <FormSection title={t('absences.sections.what')}>
        <Fields form={form} names={['kind']} />
        <p className={looks.note}>{t('absences.why')}</p>
      </FormSection>
    </RecordPane>
  )
}
