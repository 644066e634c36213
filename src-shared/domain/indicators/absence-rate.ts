import { monthOf } from '#shared/kernel/month'
import { daysOf, intersectPeriods } from '#shared/kernel/period'
import type { AbsenceKind } from '../timesheets/absence'
import { termsWithin } from '../agreements/term-versions'
import { presence } from '../timesheets/presence'
import { gatherParts, type Basis } from './gather-parts'
import { peopleBy } from './join-personal'
import { upTo } from '../costs/lent-minutes'
import type { Indicator } from './indicator'
import type { IndicatorFacts, SettledAgreement } from './indicator-facts'

/** What counts as absence: neither leave, nor training, nor meetings. */
const COUNTED: readonly AbsenceKind[] = ['sickness', 'authorised']

/** Half days of the lent agents of an agreement: those on which they were to serve, and those of them that absences took. */
function halfDays({ agreement, allocation }: SettledAgreement, facts: IndicatorFacts) {
  const { agents, collectivities, weekTemplates } = facts
  const period = upTo(allocation.period, facts.today)
  const counted = facts.absences.filter(({ kind }) => COUNTED.includes(kind))
  const serving = []
  let [awayHalfDays, workHalfDays] = [0, 0]
  for (const agent of agents) {
    const of = { agent, collectivities, templates: weekTemplates }
    const [due, served] = [
      presence({ ...of, absences: [] }),
      presence({ ...of, absences: counted }),
    ]
    const lent = termsWithin(agreement, period).filter((terms) =>
      terms.agents.some(({ agentId }) => agentId === agent.id),
    )
    for (const terms of lent) {
      const days = intersectPeriods(period, terms.period)
      for (const day of days === null ? [] : daysOf(days)) {
        const half = due(day).served
        if (half === 0) continue
        serving.push({ agentId: agent.id, month: monthOf(day) })
        workHalfDays += half
        awayHalfDays += half - served(day).served
      }
    }
  }
  return { awayHalfDays, workHalfDays, people: peopleBy(serving) }
}

/**
 * The part of the half days of lent agents that sickness and authorised absences took; public holidays and leave are not
 * absence. Where no absence of any kind is kept for the months, nothing is known: a rate of nothing would be a guess.
 */
export function absenceRate(facts: IndicatorFacts): Indicator {
  const isKept = facts.absences.some(
    ({ period }) => intersectPeriods(facts.period, period) !== null,
  )
  const bases = isKept
    ? facts.settlements.flatMap((one): readonly Basis[] => {
        const { people, ...figures } = halfDays(one, facts)
        if (figures.workHalfDays === 0) return []
        return [{ subjects: [{ of: 'agreement', id: one.agreement.id }], figures, people }]
      })
    : []
  const hasNothing = facts.settlements.length === 0
  return gatherParts({
    code: 'absenceRate',
    internal: facts.internal,
    countsAlike: true,
    none: { code: hasNothing ? 'noAgreement' : isKept ? 'noStaff' : 'noAbsence' },
    bases,
  })
}
