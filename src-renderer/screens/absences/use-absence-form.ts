import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Absence } from '#shared/domain/timesheets/absence'
import { useCommand } from '../../client/use-command'
import { useLanguage } from '../../client/use-language'
import { DraftTexts } from '../../forms/draft-texts'
import { newId } from '../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../forms/use-record-form'
import { absenceDraft, blankAbsence, readAbsence, type AbsenceDraft } from './absence-draft'

/** The path of a field in the record. */
type AbsencePath = 'agentId' | 'period' | 'period.from' | 'period.to' | 'part' | 'kind'

/** The form of an absence. */
export type AbsenceForm = RecordForm<AbsenceDraft, AbsencePath>

/** The form that notes an absence (`null`), for an agent where one is proposed, or changes one. */
export function useAbsenceForm(
  kept: Absence | null,
  agentId: string,
  onSaved: (saved: Absence) => void,
): AbsenceForm {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveAbsence', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useMemo(
    () => ({
      agentId: t('absences.field.agent'),
      period: t('absences.field.period'),
      'period.from': t('absences.field.from'),
      'period.to': t('absences.field.to'),
      part: t('absences.field.part'),
      kind: t('absences.field.kind'),
    }),
    [t],
  )
  return useRecordForm<AbsenceDraft, Absence, AbsencePath>({
    what: t(kept === null ? 'absences.kicker.create' : 'absences.kicker.edit'),
    initial: useMemo(
      () => (kept === null ? blankAbsence(agentId) : absenceDraft(kept, language)),
      [kept, agentId, language],
    ),
    labels,
    fieldOf: { absencesOverlap: 'period.from' },
    read: (draft) => readAbsence(draft, id, new DraftTexts(t, language)),
    save: save.run,
    onSaved,
  })
}
