import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { byLastDay } from '#shared/kernel/held-until'
import { agentName, type Agent } from '#shared/domain/agents/agent'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { ArchiveButton } from '../../forms/archive-button'
import { Fields } from '../../forms/fields/fields'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { FormSection } from '../../forms/form-section'
import type { Again } from '../../forms/use-chosen'
import { RecordPane } from '../../forms/record-pane'
import { Tag } from '../../ui/tag'
import { AbsencesSection } from './absences-section'
import { agentFields } from './agent-fields'
import { EarlierGrades } from './earlier-grades'
import { LentSection } from './lent-section'
import { UsualWeeksSection } from './usual-weeks-section'
import { WorkSection } from './work-section'

interface AgentPaneProps {
  /** Of the record, also of one to create. */
  readonly id: string
  /** `null`: one to create. */
  readonly kept: Agent | null
  /** The employer proposed for a new agent. */
  readonly employerId: string
  readonly again: Again
}

/** An agent with dated lines in the order of their days. */
const inOrder = (agent: Agent): Agent => ({
  ...agent,
  workPeriods: agent.workPeriods.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1)),
  ...(agent.earlierGrades === undefined
    ? {}
    : { earlierGrades: [...byLastDay(agent.earlierGrades)] }),
})

/** Everything about one agent, to read and to change. */
export function AgentPane({ id, kept, employerId, again }: AgentPaneProps) {
  const { t } = useWording()
  const navigate = useNavigate()
  const keep = useCommand('saveAgent')
  const form = useFieldsForm({
    id,
    of: agentFields,
    what: kept === null ? t('agents.kicker.create') : agentName(kept),
    kept: useMemo(() => kept && inOrder(kept), [kept]),
    start: { employerId, workPeriods: [{}] },
    also: { archived: false },
    fieldOf: { registrationNumberTaken: 'registrationNumber' },
    save: useCommand('saveAgent', { notice: false }).run,
    onSavedForAnother: (agent) => again.onMade(agentName(agent)),
    onCreated: () => {
      if (kept === null) void navigate(paths.agents(id), { replace: true })
    },
  })
  const name = `${form.draft.firstName} ${form.draft.lastName}`.trim()
  return (
    <RecordPane
      kicker={t(kept === null ? 'agents.kicker.create' : 'words.agent')}
      title={name === '' ? t('common.untitled') : name}
      context={kept?.archived === true && <Tag>{t('words.archived')}</Tag>}
      form={form}
      kept={kept}
      another={{ words: t('agents.another'), made: again.made }}
      onClose={() => void navigate(paths.agents())}
      actions={
        kept !== null && (
          <ArchiveButton
            archived={kept.archived}
            disabled={form.dirty || keep.pending}
            onChange={(archived) => void keep.run({ ...kept, archived })}
          />
        )
      }
    >
      <FormSection title={t('words.identity')}>
        <Fields form={form} names={[['firstName', 'lastName'], 'registrationNumber']} />
      </FormSection>
      <FormSection title={t('agents.section.post')} error={form.field('earlierGrades').error}>
        <Fields form={form} names={['employerId', ['status', 'category'], 'grade']} />
        <EarlierGrades form={form} kept={kept} />
      </FormSection>
      <WorkSection form={form} />
      {kept !== null && <UsualWeeksSection agentId={kept.id} />}
      {kept !== null && <AbsencesSection agentId={kept.id} />}
      {kept !== null && <LentSection agentId={kept.id} />}
    </RecordPane>
  )
}
