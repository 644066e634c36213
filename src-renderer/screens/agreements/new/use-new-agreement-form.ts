import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { freeShare } from '#shared/domain/agreements/free-share'
import type { KeyName } from '#shared/domain/keys/key-name'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { inputOf } from '../../../forms/fields/input-of'
import { useMadeForm } from '../../../forms/fields/use-made-form'
import { newId } from '../../../forms/new-id'
import { ASKED_KEY } from '../edit/use-asked-key'
import { agentsToLend } from './agents-to-lend'
import {
  BEGINNING,
  newAgreementFields,
  typedPeriod,
  type NewAgreementForm,
} from './new-agreement-fields'

/** The form that begins an agreement; once kept, the agreement itself is shown. */
export function useNewAgreementForm(): NewAgreementForm {
  const { t } = useWording()
  const navigate = useNavigate()
  const today = useToday()
  const { collectivities, agents, agreements } = useRegistry()
  const [id] = useState(newId)
  const known = useMemo(() => {
    // The most probable lender employs agents; without agents, a group lends more often than a municipality.
    const employer = agents.find(({ archived }) => !archived)?.employerId
    const group = collectivities.find(({ kind }) => kind !== 'municipality')?.id
    const lenderId = employer ?? group ?? ''
    return {
      lenderId,
      agents: agentsToLend(lenderId, { from: today, to: null }, agents, agreements),
    }
  }, [collectivities, agents, agreements, today])
  const chosen = useRef<KeyName>('actualCost')
  const form = useMadeForm({
    of: newAgreementFields,
    what: t('agreements.create'),
    known,
    fieldOf: { referenceTaken: 'reference' },
    // Agents are lent for the part that other agreements leave free.
    make: (draft, texts) =>
      texts.finish(agreementSchema, {
        ...inputOf(newAgreementFields, draft, texts),
        ...BEGINNING,
        id,
        beneficiaries: draft.beneficiaries
          .filter((each) => each !== draft.lenderId)
          .map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
        agents: draft.agents.map((agentId) => ({
          agentId,
          workShare: freeShare(agreements, agentId, typedPeriod(draft, today)),
        })),
      }),
    save: useCommand('saveAgreement', { notice: false }).run,
    onSaved: (saved) => {
      const shown = paths.agreement(saved.id)
      const key = chosen.current
      // The real cost by hours done needs nothing more; any other key opens its form.
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
