import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { AGENT_CATEGORIES } from '#shared/domain/agents/agent'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import { useRegistry } from '../../client/use-registry'
import { bodyChoice, gradeChoice, kindChoice, NOBODY } from './line-classes'
import type { LinePartProps } from './rated-fields'
import { pricesWork } from '#shared/domain/keys/prices/rated-name'
import { MultiSelect } from '../../ui/multi-select'
import { useWording } from '../../ui/use-wording'

/** Who pays a line and whose work it prices: all of them, unless some are chosen. */
export function LineClasses({ draft, at, agreement, onChange }: LinePartProps) {
  const { t } = useWording()
  const { collectivities, agents } = useRegistry()
  const payers = at('key.lines.bodies', 'bodies')
  const work = at('key.lines.agents', 'agents')
  const chosen = new Set(draft.payers)
  const parties = new Set(agreement.beneficiaries.map(({ collectivityId }) => collectivityId))
  const bodies = collectivities.filter(({ id }) => parties.has(id) || chosen.has(bodyChoice(id)))
  const kinds = COLLECTIVITY_KINDS.filter(
    (kind) => chosen.has(kindChoice(kind)) || bodies.some((body) => body.kind === kind),
  )
  const lent = new Set(agreement.agents.map(({ agentId }) => agentId))
  const own = agents
    .filter(({ id }) => lent.has(id))
    .flatMap(({ grade, earlierGrades = [] }) => [grade, ...earlierGrades.map((one) => one.grade)])
  const kept = draft.work.flatMap((each) => (each.startsWith('grade ') ? [each.slice(6)] : []))
  const grades = [...new Set([...own, ...kept])].filter((grade) => grade !== '').sort()
  const place = draft.payers.findIndex(
    (_, index) =>
      at('key.lines.bodies.collectivityIds', `bodies.collectivityIds.${String(index)}`).error !==
      undefined,
  )
  const wrongBody = at(
    'key.lines.bodies.collectivityIds',
    `bodies.collectivityIds.${String(place)}`,
  )
  return (
    <>
      <MultiSelect
        label={payers.label}
        error={payers.error ?? wrongBody.error}
        placeholder={draft.payers.length === 0 ? t('prices.help.payers') : ''}
        data={[
          ...(chosen.has(NOBODY) ? [{ value: NOBODY, label: t('prices.nobody') }] : []),
          ...kinds.map((kind) => ({ value: kindChoice(kind), label: t(`common.kinds.${kind}`) })),
          ...bodyChoices(bodies).map(({ value, label }) => ({ value: bodyChoice(value), label })),
        ]}
        value={[...draft.payers]}
        onChange={(next) => onChange({ payers: next })}
        onBlur={payers.onBlur}
        searchable
      />
      {pricesWork(draft.rated) && (
        <MultiSelect
          label={work.label}
          error={work.error}
          placeholder={draft.work.length === 0 ? t('prices.help.work') : ''}
          data={[
            ...AGENT_CATEGORIES.map((category) => ({
              value: category,
              label: t('prices.category', { category }),
            })),
            ...grades.map((grade) => ({ value: gradeChoice(grade), label: grade })),
          ]}
          value={[...draft.work]}
          onChange={(next) => onChange({ work: next })}
          onBlur={work.onBlur}
        />
      )}
    </>
  )
}
