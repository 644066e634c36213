import type { CostFinding } from '#shared/domain/indicators/cost-by-collectivity'
import { useWording } from '../ui/use-wording'

/** Writes what is remarkable about who pays; `first` is the name of the body that pays most. */
export function useCostFinding(): (finding: CostFinding, first: string) => string {
  const { t } = useWording()
  return (finding, first) => {
    switch (finding.code) {
      case 'alone':
        return t('charts.cost.alone', { body: first })
      case 'few':
        return t('charts.cost.few', finding)
      case 'spread':
        return t('charts.cost.spread', finding)
    }
  }
}
