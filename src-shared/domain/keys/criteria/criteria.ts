import { minutes } from '#shared/kernel/minutes'
import type { KeyOf } from '../allocation-key'
import { NOTHING_NAMED, usualTraits, type KeyKind, type NamedInKey } from '../key-traits'
import { unforeseen, type KnownOfBodies, type Unvalued } from '../unvalued'
import { billCriteria } from './bill-criteria'
import { criteriaSums } from './criteria-sums'
import type { Measure } from './measure'
import { measureBodies } from './measure-bodies'

/** The identifiers that the measures of a key name. */
const namedBy = (
  { criteria }: KeyOf<'criteria'>,
  of: (measure: Measure, at: string) => readonly NamedInKey[],
): readonly NamedInKey[] =>
  criteria.flatMap(({ measure }, at) => of(measure, `criteria.${String(at)}.measure`))

/** The bodies of which a measure of the year, or the forecast, is not known. */
function lackOf(measure: Measure, known: KnownOfBodies): readonly Unvalued[] {
  if (measure.kind === 'contractedHours') return unforeseen(known)
  const { missing } = measureBodies(measure, {
    ...known,
    direct: [],
    lenderMinutes: minutes(0),
    units: { byBody: new Map(), names: new Map() },
  })
  return missing.map(({ collectivityId }) => ({ collectivityId, measure }))
}

/** The key of criteria: each body pays by the sum of weight x share over several measures. */
export const criteria: KeyKind<'criteria'> = (key) => {
  const counts = (...kinds: readonly Measure['kind'][]): boolean =>
    key.criteria.some(({ measure }) => kinds.includes(measure.kind))
  const needsHours = counts('hours')
  return {
    ...usualTraits(key),
    name: 'criteria',
    rule: 'key-by-criteria',
    sharesCost: true,
    needsHours,
    countsContracted: counts('contractedHours'),
    countsCommonTime: needsHours,
    isYearly: counts('population', 'criterion'),
    needsForecast: needsHours,
    billsWithoutAgents: (hasCost) => !needsHours && hasCost,
    named: () => ({
      ...NOTHING_NAMED,
      criteria: namedBy(key, (measure, at) =>
        measure.kind === 'criterion'
          ? [{ field: `${at}.criterionId`, id: measure.criterionId }]
          : [],
      ),
      unitTypes: namedBy(key, (measure, at) =>
        measure.kind === 'units'
          ? measure.weights.map(({ unitTypeId }, line) => ({
              field: `${at}.weights.${String(line)}.unitTypeId`,
              id: unitTypeId,
            }))
          : [],
      ),
    }),
    unvalued: (known) => key.criteria.flatMap(({ measure }) => lackOf(measure, known)),
    bill: (facts) => billCriteria(key.criteria, facts),
    sums: (billing, printed) =>
      billing.kind === 'criteria' ? criteriaSums(key.criteria, billing, printed) : null,
  }
}
