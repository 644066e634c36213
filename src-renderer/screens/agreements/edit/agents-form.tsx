import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { agentName } from '#shared/domain/agents/agent'
import { freeShare } from '#shared/domain/agreements/free-share'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { EditLine } from '../../../forms/edit-line'
import { FormSection } from '../../../forms/form-section'
import { PercentField } from '../../../forms/percent-field'
import { percentText } from '../../../forms/percent-text'
import { RecordPane } from '../../../forms/record-pane'
import { AddOne } from '../../../forms/add-one'
import { agentsDraft, agentsFields, type LentAgentDraft } from './agents-draft'
import classes from './edit.module.css'
import type { TermsFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

/** Changes which agents are lent, and which part of each. */
export function AgentsForm({ agreement: whole, stage, onClose }: TermsFormProps) {
  const { t } = useTranslation()
  const { agreement } = stage
  const language = useLanguage()
  const { agents, agreements } = useRegistry()
  const form = useSectionForm({
    section: 'agents',
    agreement: whole,
    stage,
    toDraft: useMemo(() => agentsDraft(language), [language]),
    toFields: agentsFields,
    labels: useMemo(
      () => ({
        agents: t('agreements.field.agents'),
        'agents.workShare': t('words.quota'),
      }),
      [t],
    ),
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const edit = (make: (list: readonly LentAgentDraft[]) => readonly LentAgentDraft[]): void =>
    change((before) => ({ agents: make(before.agents) }))
  // What the other agreements leave free over this one's period.
  const others = agreements.filter(({ id }) => id !== agreement.id)
  const freeText = (agentId: string): string =>
    percentText(freeShare(others, agentId, agreement.period), 2, language)
  const add = (ids: readonly string[]): void =>
    edit((list) => [...list, ...ids.map((agentId) => ({ agentId, share: freeText(agentId) }))])
  const names = new Map(agents.map((agent) => [agent.id, agentName(agent)]))
  const free = agents.filter(
    ({ id, archived }) => !archived && !draft.agents.some(({ agentId }) => agentId === id),
  )
  const own = free.filter(({ employerId }) => employerId === agreement.lenderId)
  return (
    <RecordPane
      kicker={stage.amendment?.reference ?? agreement.title}
      title={t('agreements.edit.agents')}
      context={t('agreements.help.share')}
      form={form}
      onClose={onClose}
    >
      <FormSection
        title={t('frame.counts.agents', { count: draft.agents.length })}
        aside={t('words.quota')}
        error={field('agents').error}
      >
        {draft.agents.map(({ agentId, share }, place) => {
          const name = names.get(agentId) ?? agentId
          const at = field('agents.workShare', `agents.${place}.workShare`)
          return (
            <EditLine
              key={agentId}
              name={name}
              error={at.error}
              onRemove={() => edit((list) => list.filter((_, index) => index !== place))}
            >
              {(errorId) => (
                <PercentField
                  errorId={errorId}
                  at={{ ...at, label: `${at.label}, ${name}` }}
                  value={share}
                  onChange={(next) =>
                    edit((list) =>
                      list.map((each, index) =>
                        index === place ? { ...each, share: next } : each,
                      ),
                    )
                  }
                  places={2}
                  bare
                />
              )}
            </EditLine>
          )
        })}
        <div className={classes.add}>
          <AddOne
            label={t('common.addAgent')}
            choices={free.map((agent) => ({ value: agent.id, label: agentName(agent) }))}
            onAdd={(id) => add([id])}
          />
          {own.length > 1 && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={15} aria-hidden="true" />}
              onClick={() => add(own.map(({ id }) => id))}
            >
              {t('agreements.addAllAgents')}
            </Button>
          )}
        </div>
      </FormSection>
    </RecordPane>
  )
}
