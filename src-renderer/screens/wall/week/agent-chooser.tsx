import { IconUser } from '@tabler/icons-react'
import type { Agent } from '#shared/domain/agents/agent'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { useWording } from '../../../ui/use-wording'
import { optionsHolding } from '../../../ui/options-holding'
import { Select } from '../../../ui/select'

interface AgentChooserProps {
  readonly agents: readonly Agent[]
  readonly agent: Agent
  readonly onAgent: (agent: Agent) => void
  /** Not while the hours are read: the list, and the letters typed in it, would go away as they come. */
  readonly disabled?: boolean
}

/** Whose week it is. */
export function AgentChooser({ agents, agent, onAgent, disabled = false }: AgentChooserProps) {
  const { t } = useWording()
  return (
    <Select
      aria-label={t('words.agent')}
      size="xs"
      flex="10 1 140px"
      maw={210}
      searchable
      disabled={disabled}
      allowDeselect={false}
      leftSection={<IconUser size={15} aria-hidden="true" />}
      nothingFoundMessage={t('week.nobodyFound')}
      value={agent.id}
      data={agentChoices(agents)}
      filter={optionsHolding}
      onChange={(id) => {
        const chosen = agents.find((one) => one.id === id)
        if (chosen !== undefined) onAgent(chosen)
      }}
    />
  )
}
