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
}

/** Whose week it is. */
export function AgentChooser({ agents, agent, onAgent }: AgentChooserProps) {
  const { t } = useWording()
  return (
    <Select
      aria-label={t('words.agent')}
      size="xs"
      flex="10 1 140px"
      maw={210}
      searchable
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
