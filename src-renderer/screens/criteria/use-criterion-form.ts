import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Criterion } from '#shared/domain/keys/criterion'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useLanguage } from '../../client/use-language'
import { DraftTexts } from '../../forms/draft-texts'
import { newId } from '../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../forms/use-record-form'
import { criterionDraft, readCriterion, type CriterionDraft } from './criterion-draft'

/** The form of a criterion: `values` is what is wrong with all of them, cells are named by their key. */
export type CriterionForm = RecordForm<CriterionDraft, string>

/** The form of a criterion, or of a new one; once kept, it stays open. */
export function useCriterionForm(
  criterion: Criterion | null,
  keys: readonly string[],
): CriterionForm {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const language = useLanguage()
  const save = useCommand('saveCriterion', { notice: false })
  const [id] = useState(() => criterion?.id ?? newId())
  const archived = criterion?.archived ?? false
  const cells = keys.join('\n')
  return useRecordForm<CriterionDraft, Criterion, string>({
    what: t('criteria.title'),
    initial: useMemo(() => criterionDraft(criterion, language), [criterion, language]),
    labels: useMemo(
      () => ({
        name: t('words.name'),
        unit: t('criteria.field.unit'),
        source: t('words.source'),
        values: t('criteria.field.values'),
        'values.hundredths': t('words.value'),
        ...Object.fromEntries(cells.split('\n').map((key) => [`cell ${key}`, t('words.value')])),
      }),
      [t, cells],
    ),
    read: (draft) => readCriterion(draft, { id, archived }, new DraftTexts(t, language)),
    save: save.run,
    onSaved: (saved) => void navigate(paths.criteria(saved.id), { replace: true }),
  })
}
