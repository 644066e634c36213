import type { CouncilSheet } from '#shared/domain/indicators/council-sheet'
import type { BarRow } from '../../charts/chart-parts'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { OtherBars } from '../../charts/other-bars'
import { useCostFinding } from '../../charts/use-cost-finding'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { Card } from '../../ui/card'

interface CouncilChartProps {
  readonly sheet: CouncilSheet
  readonly onOpen: (body: string) => void
}

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** What the bodies that pay most pay. */
export function CouncilChart({ sheet, onOpen }: CouncilChartProps) {
  const { t, format } = useWording()
  const names = useNames()
  const findingText = useCostFinding()
  const { paid, unpaid } = sheet
  if (paid === null)
    return (
      <Card title={t(`charts.cost.unpaid.${unpaid}`)}>
        {t(`charts.cost.unpaidSentence.${unpaid}`)}
      </Card>
    )
  const title = findingText(paid.finding, names.collectivity(paid.bars[0]?.collectivityId ?? ''))
  const rows = paid.bars.slice(0, SHOWN).map(({ collectivityId, amount, named }): BarRow => ({
    id: collectivityId,
    label: names.collectivity(collectivityId),
    value: amount,
    valueLabel: format.cents(amount),
    tone: named ? 'named' : 'plain',
    hatched: false,
  }))
  return (
    <Card title={title} subtitle={t('charts.cost.subtitle')}>
      <HorizontalBars rows={rows} summary={title} onChoose={onOpen} />
      <OtherBars amounts={paid.bars.slice(SHOWN).map(({ amount }) => amount)} />
    </Card>
  )
}
