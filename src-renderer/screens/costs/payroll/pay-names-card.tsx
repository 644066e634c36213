import { agentName, byAgentName } from '#shared/domain/agents/agent'
import { agentNames } from '#shared/domain/agents/agent-names'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { NameMatch } from '#shared/domain/imports/match-names'
import { chosenNameSentences } from '#shared/wording/chosen-name-sentences'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import classes from './payroll.module.css'
import looks from '../../../ui/looks.module.css'
import { Select } from '../../../ui/select'

interface PayNamesCardProps {
  readonly names: readonly NameMatch[]
  readonly mapping: ImportMapping
  readonly onMap: (mapping: ImportMapping) => void
}

/** Names and registration numbers without an agent yet, or matched by the user: each match is remembered. */
export function PayNamesCard({ names, mapping, onMap }: PayNamesCardProps) {
  const { t } = useWording()
  const { agents } = useRegistry()
  const asked = names.filter(({ state }) => state !== 'exact')
  if (asked.length === 0) return null
  const callings = agentNames(agents)
  const choose = (found: string, id: string | null): void => {
    const others = mapping.names.filter((name) => name.found !== found)
    onMap({ ...mapping, names: id === null ? others : [...others, { kind: 'agent', found, id }] })
  }
  return (
    <Card title={t('payroll.names')} flush>
      {chosenNameSentences(asked, ({ id }) => callings.get(id ?? '') ?? '', t).map((sentence) => (
        <Notice key={sentence} mx="card" mt="sm" role="status">
          {sentence}
        </Notice>
      ))}
      <ul className={`${looks.ruled} ${classes.columns}`}>
        {asked.map(({ found, id }) => (
          <li key={found}>
            <strong>{found}</strong>
            <Select
              size="xs"
              aria-label={t('payroll.means', { found })}
              placeholder={t('payroll.chooseAgent')}
              data={agents.toSorted(byAgentName).map((agent) => ({
                value: agent.id,
                label: `${agentName(agent)} (${agent.registrationNumber})`,
              }))}
              value={mapping.names.find((name) => name.found === found)?.id ?? id}
              onChange={(chosen) => choose(found, chosen)}
              clearable
              searchable
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}
