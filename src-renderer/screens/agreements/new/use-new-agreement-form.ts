import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { freeShare } from '#shared/domain/agreements/free-share'
import type { KeyName } from '#shared/domain/keys/key-name'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { DraftTexts } from '../../../forms/draft-texts'
import { newId } from '../../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../../forms/use-record-form'
import { ASKED_KEY } from '../edit/use-asked-key'
import { agentsToLend } from './agents-to-lend'
import { readNewAgreementDraft, typedPeriod, type NewAgreementDraft } from './new-agreement-draft'

type NewAgreementPath =
  | 'lenderId'
  | 'title'
  | 'reference'
  | 'period'
  | 'period.from'
  | 'period.to'
  | 'beneficiaries'
  | 'agents'

/** The form that begins an agreement. */
export type NewAgreementForm = RecordForm<NewAgreementDraft, NewAgreementPath>

/** The form that begins an agreement; once kept, the agreement itself is shown. */
export function useNewAgreementForm(): NewAgreementForm {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const language = useLanguage()
  const { today } = useStatus()
  const { collectivities, agents, agreements } = useRegistry()
  const save = useCommand('saveAgreement', { notice: false })
  const [id] = useState(newId)
  const initial = useMemo((): NewAgreementDraft => {
    // The likeliest lender employs agents; without agents, a group lends more often than a municipality.
    const employer = agents.find(({ archived }) => !archived)?.employerId
    const group = collectivities.find(({ kind }) => kind !== 'municipality')?.id
    const lenderId = employer ?? group ?? ''
    return {
      lenderId,
      title: '',
      reference: '',
      from: '',
      to: '',
      beneficiaryIds: [],
      agentIds: agentsToLend(lenderId, { from: today, to: null }, agents, agreements),
      key: 'actualCost',
    }
  }, [collectivities, agents, agreements, today])
  const chosen = useRef<KeyName>('actualCost')
  const form = useRecordForm<NewAgreementDraft, Agreement, NewAgreementPath>({
    what: t('agreements.create'),
    initial,
    labels: useMemo(
      () => ({
        lenderId: t('words.lender'),
        title: t('words.title'),
        reference: t('words.reference'),
        period: t('words.period'),
        'period.from': t('words.from'),
        'period.to': t('words.to'),
        beneficiaries: t('words.beneficiaries'),
        agents: t('agreements.field.agents'),
      }),
      [t],
    ),
    fieldOf: { referenceTaken: 'reference' },
    read: (draft) => {
      const period = typedPeriod(draft, today)
      const freeOf = (agentId: string): number => freeShare(agreements, agentId, period)
      return readNewAgreementDraft(draft, id, freeOf, new DraftTexts(t, language))
    },
    save: save.run,
    onSaved: (saved) => {
      const shown = paths.agreement(saved.id)
      const key = chosen.current
      // The real cost by hours done asks for nothing more; any other key is completed at once.
      const next = key === 'actualCost' ? '' : `?modifier=terms&${ASKED_KEY}=${key}`
      void navigate(`${shown}${next}`, { replace: true })
    },
  })
  const { key } = form.draft
  useEffect(() => {
    chosen.current = key
  }, [key])
  return form
}
