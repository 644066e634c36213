import { nearestDay } from '#shared/kernel/period'
import type { FormalityLine } from '../formalities/formality-line'
import { formalitiesOf } from '../formalities/formalities-of'
import { articleOf, finding, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** The affairs of a commune are settled by its délibérations; of its groups too (L.5211-1). */
const RESOLUTION = 'CGCT L.2121-29'

/** The objection to a formality; none where it is in order, or where another finding covers it. */
function findingOn(line: FormalityLine, bodies: readonly string[]): readonly Finding[] {
  const article = articleOf(line.source)
  const severity = article === null ? 'minor' : 'serious'
  if (line.kind === 'paper' && line.state === 'toAttach')
    return [finding('paperToAttach', 'minor', article, { about: line.paper })]
  if (line.state !== 'late' && line.state !== 'missing') return []
  switch (line.kind) {
    case 'paper':
      return line.paper === 'resolution'
        ? [finding('paperMissing', 'serious', article ?? RESOLUTION, { about: line.paper })]
        : [finding('paperMissing', severity, article, { about: line.paper })]
    case 'parties': {
      const named = bodies.filter((id) => line.problem.collectivityIds.includes(id))
      return line.problem.why === 'lenderKind' || named.length > 0
        ? [finding('partiesUnfounded', severity, article, { bodies: named })]
        : []
    }
    case 'forecast':
      return [finding('forecastMissing', severity, article)]
    case 'form':
      return [finding('formMissing', severity, article)]
    case 'legalBasis':
      return [finding('legalBasisMissing', severity, article)]
    case 'term':
      return [finding('termTooLong', severity, article)]
    case 'annexBudget':
      return [finding('annexBudgetMissing', severity, article)]
    case 'free':
      return [finding('freeUnfounded', 'serious', article)]
    case 'unitCost':
      return []
  }
}

/** Papers and other formalities that the agreement lacks on the day, for the bodies and terms of the end of the period. */
export const formalityFindings = ({
  agreement,
  formalities,
  today,
  period,
  bodies,
}: AuditFacts): readonly Finding[] =>
  formalitiesOf(agreement, formalities, today, nearestDay(agreement.period, period.to)).flatMap(
    (line) => findingOn(line, bodies),
  )
