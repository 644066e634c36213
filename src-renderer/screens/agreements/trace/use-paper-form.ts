import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Paper, PaperKind } from '#shared/domain/papers/paper'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { DraftTexts } from '../../../forms/draft-texts'
import { newId } from '../../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../../forms/use-record-form'
import { blankPaper, paperDraft, readPaper, type PaperDraft, type SavedPaper } from './paper-draft'

type PaperPath =
  'kind' | 'title' | 'date' | 'number' | 'collectivityId' | 'agentId' | 'amendmentId' | 'token'

/** What a new paper is about. */
export interface PaperStart {
  readonly paper: PaperKind
  readonly amendmentId: string | null
  /** Whose it is, where that is known: a body, or an agent for what agents give. */
  readonly giverId: string | null
}

/** The form that attaches a paper (`null`) or changes one. */
export function usePaperForm(
  agreement: Agreement,
  kept: Paper | null,
  start: PaperStart,
  onSaved: () => void,
): RecordForm<PaperDraft, PaperPath> {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('savePaper', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const { paper, amendmentId, giverId } = start
  const isAgent = giverId !== null && everLent(agreement).includes(giverId)
  const labels = useMemo(
    () => ({
      kind: t('trace.form.kind'),
      title: t('trace.form.titleField'),
      date: t('trace.form.date'),
      number: t('trace.form.number'),
      collectivityId: t('trace.form.collectivity'),
      agentId: t('trace.form.agent'),
      amendmentId: t('trace.form.amendment'),
      token: t('trace.form.file'),
    }),
    [t],
  )
  return useRecordForm<PaperDraft, SavedPaper, PaperPath>({
    what: t(kept === null ? 'trace.form.create' : 'trace.form.edit'),
    initial: useMemo(
      () =>
        kept === null
          ? blankPaper(
              paper,
              amendmentId,
              paper === 'other' ? '' : t(`trace.paper.${paper}`),
              giverId === null ? {} : isAgent ? { agentId: giverId } : { collectivityId: giverId },
            )
          : paperDraft(kept, language),
      [kept, paper, amendmentId, giverId, isAgent, language, t],
    ),
    labels,
    fieldOf: {
      paperWithoutFile: 'token',
      paperForgotten: 'token',
      paperEmpty: 'token',
      paperNotOne: 'token',
      paperTooLarge: 'token',
    },
    read: (draft) =>
      readPaper(
        draft,
        { id, agreementId: agreement.id, isNew: kept === null },
        new DraftTexts(t, language),
      ),
    save: save.run,
    onSaved,
  })
}
