import { countsTravel } from '#shared/domain/agreements/term-versions'
import type { Explanation } from '#shared/domain/allocation/explain'
import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { foreseenClauses } from '#shared/wording/foreseen-clauses'
import type { Section } from './section'
import { underRules } from './under-rules'
import type { ExplanationWording } from './explanation-wording'

/**
 * What of the hours of a figure is foreseen, agent by agent, and what the whole settlement foresees and from what: entries
 * alone would not make the sum. Nothing in a final settlement.
 */
export function foreseenSections(
  { figure }: Explanation,
  wording: ExplanationWording,
): readonly Section[] {
  const { t, format, view } = wording
  const { foreseen } = view.allocation
  if (foreseen === undefined) return []
  const bodies = new Set(figure.collectivityIds)
  const sums = new Map<string, number>()
  for (const line of foreseen.lines)
    if (
      bodies.has(line.collectivityId) &&
      (figure.agentId === null || line.agentId === figure.agentId) &&
      (figure.month === null || monthOf(line.day) === figure.month)
    )
      sums.set(line.agentId, (sums.get(line.agentId) ?? 0) + line.minutes)
  const clauses = foreseenClauses(foreseen.basis, t, countsTravel(view.agreement))
  if (clauses.length === 0) return []
  const rules = [
    ...(foreseen.basis.hours.agentMonths > 0 ? (['foreseen-hours'] as const) : []),
    ...(foreseen.basis.costs.agentMonths > 0 ? (['foreseen-costs'] as const) : []),
    ...(foreseen.basis.charges + foreseen.basis.units + foreseen.basis.values > 0
      ? (['foreseen-values'] as const)
      : []),
  ]
  const section = {
    key: 'foreseen',
    title: t('allocation.explain.foreseen'),
    value: format.minutes(minutes([...sums.values()].reduce((sum, one) => sum + one, 0))),
    rows: [...sums].map(([agentId, done]) => ({
      label: wording.agentName(agentId),
      value: format.minutes(minutes(done)),
    })),
    sentences: [
      [t('provisional.basis.introPlain'), ...clauses, t('provisional.basis.end')].join(' '),
    ],
  }
  return [underRules(section, rules, wording)]
}
