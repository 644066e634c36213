import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { ArchiveButton } from '../../forms/archive-button'
import { RecordPane } from '../../forms/record-pane'
import { Tag } from '../../ui/tag'
import { AbsencesSection } from './absences-section'
import { IdentitySection } from './identity-section'
import { LentSection } from './lent-section'
import { PostSection } from './post-section'
import { useAgentForm } from './use-agent-form'
import { UsualWeeksSection } from './usual-weeks-section'
import { WorkSection } from './work-section'

interface AgentPaneProps {
  /** `null`: one to create. */
  readonly kept: Agent | null
  /** The employer proposed for a new agent. */
  readonly employerId: string
}

/** Everything about one agent, to read and to change. */
export function AgentPane({ kept, employerId }: AgentPaneProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const keep = useCommand('saveAgent')
  const form = useAgentForm(kept, employerId, ({ id }) => {
    if (kept === null) void navigate(paths.agents(id), { replace: true })
  })
  const name = `${form.draft.firstName} ${form.draft.lastName}`.trim()
  return (
    <RecordPane
      kicker={t(kept === null ? 'agents.kicker.create' : 'agents.kicker.edit')}
      title={name === '' ? t('agents.untitled') : name}
      context={kept?.archived === true && <Tag>{t('agents.archived')}</Tag>}
      form={form}
      isNew={kept === null}
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
      <IdentitySection form={form} />
      <PostSection form={form} />
      <WorkSection form={form} />
      {kept !== null && <UsualWeeksSection agentId={kept.id} />}
      {kept !== null && <AbsencesSection agentId={kept.id} />}
      {kept !== null && <LentSection agentId={kept.id} />}
    </RecordPane>
  )
}
