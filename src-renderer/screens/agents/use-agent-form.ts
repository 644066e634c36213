import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import { useCommand } from '../../client/use-command'
import { useLanguage } from '../../client/use-language'
import { DraftTexts } from '../../forms/draft-texts'
import { newId } from '../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../forms/use-record-form'
import { agentDraft, blankAgent, readAgentDraft, type AgentDraft } from './agent-draft'

/** The path of a field in the record, without its place in a list. */
type AgentPath =
  | 'registrationNumber'
  | 'firstName'
  | 'lastName'
  | 'status'
  | 'category'
  | 'grade'
  | 'employerId'
  | 'workPeriods'
  | 'workPeriods.period'
  | 'workPeriods.period.from'
  | 'workPeriods.period.to'
  | 'workPeriods.weeklyMinutes'
  | 'workPeriods.workShare'

/** The form of an agent. */
export type AgentForm = RecordForm<AgentDraft, AgentPath>

/** The form that creates an agent (`null`) for an employer, or changes one. */
export function useAgentForm(
  kept: Agent | null,
  employerId: string,
  onSaved: (saved: Agent) => void,
): AgentForm {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveAgent', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useMemo(
    () => ({
      registrationNumber: t('agents.field.registrationNumber'),
      firstName: t('agents.field.firstName'),
      lastName: t('agents.field.lastName'),
      status: t('agents.field.status'),
      category: t('agents.field.category'),
      grade: t('agents.field.grade'),
      employerId: t('agents.field.employer'),
      workPeriods: t('agents.field.workPeriods'),
      'workPeriods.period': t('agents.field.period'),
      'workPeriods.period.from': t('agents.field.from'),
      'workPeriods.period.to': t('agents.field.to'),
      'workPeriods.weeklyMinutes': t('agents.field.week'),
      'workPeriods.workShare': t('agents.field.share'),
    }),
    [t],
  )
  return useRecordForm<AgentDraft, Agent, AgentPath>({
    what: kept === null ? t('agents.kicker.create') : agentName(kept),
    initial: useMemo(
      () => (kept === null ? blankAgent(employerId) : agentDraft(kept, language)),
      [kept, employerId, language],
    ),
    labels,
    fieldOf: { registrationNumberTaken: 'registrationNumber' },
    read: (draft) =>
      readAgentDraft(draft, { id, archived: false, ...kept }, new DraftTexts(t, language)),
    save: save.run,
    onSaved,
  })
}
