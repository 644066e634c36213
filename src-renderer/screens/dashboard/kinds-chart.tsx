import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { sumCents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { costKinds, type CostKind } from '#shared/domain/indicators/cost-kinds'
import { CHARGE_KINDS } from '#shared/domain/costs/service-charge'
import { COST_COMPONENTS } from '#shared/domain/costs/agent-cost'
import { chartFigures } from '../../charts/chart-figures'
import { Tiles } from '../../charts/tiles'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { usePeriodFacts } from '../../client/use-period-facts'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { readSpan } from './read-span'
import { useCells } from './use-cells'

/** Parts under three percent have no room for their name in the drawing, in tenths of a percent: the sentence names them. */
const SMALL = 30

function useKindWords(): (kind: CostKind) => string {
  const { t } = useWording()
  return (kind) => {
    const component = COST_COMPONENTS.find((each) => each === kind)
    if (component !== undefined) return t(`common.component.${component}`)
    if (kind === 'travel') return t('byAgent.travel')
    const charge = CHARGE_KINDS.find((each) => `charge-${each}` === kind)
    return charge === undefined ? t('charts.kinds.pay') : t(`serviceCost.kind.${charge}`)
  }
}

/** What the cost of the service is made of. */
export function KindsChart({ agreement, whole }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const navigate = useNavigate()
  const kindWords = useKindWords()
  const { data: facts } = usePeriodFacts(readSpan(whole.period))
  const found = useMemo(
    () => (facts === undefined ? null : costKinds(whole, facts.costs)),
    [facts, whole],
  )
  const [first] = found?.parts ?? []
  if (found === null || first === undefined) return null
  const { parts } = found
  const figures = chartFigures(t('charts.kinds.table'), parts, ({ kind }) => kind, [
    [t('words.nature'), ({ kind }) => kindWords(kind), t('common.total')],
    [t('words.amount'), ({ amount }) => cells.euros(amount), cells.euros(found.total)],
    [
      t('words.part'),
      ({ part }) => cells.percent(part, 1),
      cells.percent(roundRatio(ratio(BigInt(found.total) * 1000n, found.spent)), 1),
    ],
  ])
  const small = parts.filter(({ amount, part }) => amount > 0 && part < SMALL)
  const below = parts.filter(({ amount }) => amount < 0)
  const title = t(below.length === 0 ? 'charts.kinds.finding' : 'charts.kinds.findingSpent', {
    kind: kindWords(first.kind),
    part: first.part,
  })
  const open = (kind: string): void =>
    void navigate(kind.startsWith('charge-') ? paths.serviceCost(agreement.id) : paths.costs())
  return (
    <FiguresCard
      name="cost-kinds"
      title={title}
      subtitle={t('charts.kinds.subtitle')}
      sentences={[
        t('charts.kinds.sentence', {
          kind: kindWords(first.kind),
          amount: first.amount,
          total: found.spent,
        }),
        small.length > 0 &&
          t('charts.kinds.small', {
            kinds: small.map(({ kind }) => kindWords(kind)),
            amount: sumCents(small.map(({ amount }) => amount)),
          }),
        found.payIsWhole !== null && t(`charts.kinds.whole.${found.payIsWhole}`),
        below.length > 0 &&
          t('charts.kinds.below', {
            kinds: below.map(({ kind }) => kindWords(kind)),
            amount: sumCents(below.map(({ amount }) => amount)),
            net: found.total,
          }),
      ]}
      figures={figures}
      file={t('charts.kinds.file')}
      onChoose={open}
      drawing={
        <Tiles
          tiles={parts.map(({ kind, amount }) => ({
            id: kind,
            label: kindWords(kind),
            value: amount,
            valueLabel: format.cents(amount),
          }))}
          summary={title}
          onChoose={open}
        />
      }
    />
  )
}
