import type { Explanation } from '#shared/domain/allocation/explain'
import { travelSum } from '#shared/domain/travel/travel-lines'
import type { Section } from './section'
import { underRules } from './under-rules'
import type { ExplanationWording } from './explanation-wording'

/** The kilometres charged to a body on top of what the key gives: distance, rate, amount, agent by agent. */
export function travelSections(
  { share }: Explanation,
  wording: ExplanationWording,
): readonly Section[] {
  const { t, format, agentName } = wording
  const lines = share?.travel ?? []
  if (lines.length === 0) return []
  const section: Section = {
    key: 'travel',
    title: t('serviceCost.kind.travel'),
    value: format.cents(travelSum(lines)),
    rows: lines.map((line) => ({
      label: t('travel.line', {
        agent: agentName(line.agentId),
        distance: line.tenths,
        rate: line.rate,
        vehicle: t(`travel.vehicle.${line.vehicle}`),
        bracket: t(`travel.bracket.${line.bracket}`),
      }),
      value: format.cents(line.amount),
    })),
    sentences: [t('travel.chargedText')],
  }
  return [underRules(section, ['kilometres-charged'], wording)]
}
