import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { freeShare } from '#shared/domain/agreements/free-share'
import { useWording } from '../../../ui/use-wording'
import { useNames } from '../../../client/use-names'
import { useRegistry } from '../../../client/use-registry'
import { AddOne } from '../../../forms/add-one'
import { FieldLines } from '../../../forms/fields/field-lines'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { workShareText } from '../../../forms/work-share-text'
import classes from './edit.module.css'
import { PartyLine } from './party-line'
import { agentsFields } from './parties-fields'
import type { TermsFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

/** Changes which agents are lent, and which part of each. */
export function AgentsForm(props: TermsFormProps) {
  const { t, language } = useWording()
  const { agreement } = props.stage
  const names = useNames()
  const { agents, agreements } = useRegistry()
  const { form, pane } = useSectionForm({
    ...props,
    section: 'agents',
    of: agentsFields,
    known: agreement,
  })
  const lent = form.draft.agents
  // What the other agreements leave free over this one's period.
  const others = agreements.filter(({ id }) => id !== agreement.id)
  const freeText = (agentId: string): string =>
    workShareText(freeShare(others, agentId, agreement.period), language)
  const add = (ids: readonly string[]): void =>
    form.change((draft) => ({
      agents: [
        ...draft.agents,
        ...ids.map((agentId) => ({ agentId, workShare: freeText(agentId) })),
      ],
    }))
  const free = agents.filter(
    ({ id, archived }) => !archived && !lent.some(({ agentId }) => agentId === id),
  )
  const own = free.filter(({ employerId }) => employerId === agreement.lenderId)
  return (
    <RecordPane {...pane} context={t('agreements.help.share')}>
      <FormSection
        title={t('frame.counts.agents', { count: lent.length })}
        aside={t('words.quota')}
        error={form.field('agents').error}
      >
        <FieldLines form={form} name="agents">
          {(line, _place, remove) => (
            <PartyLine
              line={line}
              name="workShare"
              party={names.agent(line.draft.agentId)}
              onRemove={remove}
            />
          )}
        </FieldLines>
        <div className={classes.add}>
          <AddOne
            label={t('common.addAgent')}
            choices={agentChoices(free)}
            onAdd={(id) => add([id])}
          />
          {own.length > 1 && (
            <Button
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
