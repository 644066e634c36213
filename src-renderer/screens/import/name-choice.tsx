import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import type { NameMatch } from '#shared/domain/imports/match-names'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { byLabel } from '#shared/kernel/compare-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { Select } from '../../ui/select'

/** In the list, in place of an identifier: common time. No identifier begins with this. */
const COMMON = '#common'

interface NameChoiceProps {
  readonly match: NameMatch
  readonly onChoose: (id: string | null) => void
  /** Removes a choice. */
  readonly onClear: () => void
  readonly autoFocus: boolean
}

/** The records that a name can mean: similar ones first. */
export function NameChoice({ match, onChoose, onClear, autoFocus }: NameChoiceProps) {
  const { t } = useWording()
  const { agents, collectivities } = useRegistry()
  const { kind, found, suggestions, state, id } = match
  const all =
    kind === 'agent'
      ? agentChoices(agents).sort(byLabel)
      : [
          { value: COMMON, label: t('common.commonTime') },
          ...bodyChoices(collectivities).sort(byLabel),
        ]
  const near = suggestions.flatMap((each) => all.find(({ value }) => value === each) ?? [])
  const others = all.filter(({ value }) => !suggestions.includes(value))
  const unanswered = state === 'ambiguous' || state === 'unknown'
  return (
    <Select
      size="xs"
      aria-label={t('import.names.choose', { found })}
      placeholder={t('import.names.placeholder')}
      nothingFoundMessage={t('import.names.noneFound')}
      searchable
      clearable={state === 'chosen'}
      autoFocus={autoFocus}
      value={unanswered ? null : (id ?? COMMON)}
      data={[
        ...(near.length === 0 ? [] : [{ group: t('import.names.suggestions'), items: near }]),
        {
          group: t(kind === 'agent' ? 'common.allAgents' : 'dashboard.allBodies'),
          items: others,
        },
      ]}
      onChange={(value) => {
        if (value === null) onClear()
        else onChoose(value === COMMON ? null : value)
      }}
    />
  )
}
