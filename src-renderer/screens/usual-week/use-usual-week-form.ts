import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import { useCommand } from '../../client/use-command'
import { useLanguage } from '../../client/use-language'
import { DraftTexts } from '../../forms/draft-texts'
import { newId } from '../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../forms/use-record-form'
import { readUsualWeek, usualWeekDraft, type UsualWeekDraft } from './usual-week-draft'

/** The path of a field in the record, without its place in a list. */
type UsualWeekPath =
  | 'period'
  | 'period.from'
  | 'period.to'
  | 'slots'
  | 'slots.start'
  | 'slots.minutes'
  | 'slots.collectivityId'
  | 'slots.activity'

/** The form of a usual week. */
export type UsualWeekForm = RecordForm<UsualWeekDraft, UsualWeekPath>

interface UsualWeekFormSpec {
  readonly agentId: string
  readonly title: string
  /** `null`: one to create. */
  readonly kept: WeekTemplate | null
  /** What a new one starts from: the week before it. */
  readonly before: WeekTemplate | undefined
  readonly onSaved: (saved: WeekTemplate) => void
}

/** The form that sets a usual week; a new one closes the open one before it. */
export function useUsualWeekForm(spec: UsualWeekFormSpec): UsualWeekForm {
  const { agentId, title, kept, before, onSaved } = spec
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveWeekTemplates', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useMemo(
    () => ({
      period: t('agreements.stage.inForce'),
      'period.from': t('usualWeek.from'),
      'period.to': t('usualWeek.to'),
      slots: t('usualWeek.section'),
      'slots.start': t('usualWeek.start'),
      'slots.minutes': t('words.duration'),
      'slots.collectivityId': t('words.collectivity'),
      'slots.activity': t('usualWeek.activity'),
    }),
    [t],
  )
  return useRecordForm<UsualWeekDraft, WeekTemplate, UsualWeekPath>({
    what: title,
    initial: useMemo(
      () => usualWeekDraft(kept ?? { period: null, slots: before?.slots ?? [] }, language),
      [kept, before, language],
    ),
    labels,
    fieldOf: { weekTemplatesOverlap: 'period.from' },
    read: (draft) => readUsualWeek(draft, { id, agentId }, new DraftTexts(t, language)),
    save: (template) => save.run({ templates: [template], closePrevious: kept === null }),
    onSaved,
  })
}
