import type { Minutes } from '#shared/kernel/minutes'
import { commonMultiple, type Ratio } from '#shared/kernel/ratio'
import type { Measure } from './measure'
import type { Collectivity } from '../../collectivities/collectivity'
import type { Criterion } from '../criterion'
import type { Measurement, MissingValue } from './measured'
import { weighUnits, type CountedUnits } from './counted-units'

/** What bodies are measured by; lists are in the order of `bodies`. */
export interface MeasuringFacts {
  readonly bodies: readonly Pick<Collectivity, 'id' | 'populations'>[]
  /** Minutes done. */
  readonly direct: readonly number[]
  /** Minutes contracted, exactly. */
  readonly contracted: readonly Ratio[]
  /** Minutes of common time that stay with the lender. */
  readonly lenderMinutes: Minutes
  readonly units: CountedUnits
  readonly criteria: readonly Criterion[]
  /** The year whose populations and criteria count. */
  readonly year: number
}

const NAMELESS = { lender: 0n, per: 1n, name: '', unit: '', year: null, counts: [], missing: [] }

function contractedTimes(contracted: readonly Ratio[]): Measurement {
  const per = contracted.reduce((all, { denominator }) => commonMultiple(all, denominator), 1n)
  const values = contracted.map(({ numerator, denominator }) => numerator * (per / denominator))
  return { ...NAMELESS, per, values }
}

/** Values of a year, each known or missing. */
function ofYear(
  { bodies, year }: MeasuringFacts,
  known: (body: MeasuringFacts['bodies'][number]) => number | undefined,
  lacks: (collectivityId: string) => MissingValue,
): Pick<Measurement, 'values' | 'year' | 'missing'> {
  const values = bodies.map(known)
  return {
    year,
    values: values.map((value) => BigInt(value ?? 0)),
    missing: bodies.flatMap(({ id }, at) => (values[at] === undefined ? [lacks(id)] : [])),
  }
}

/**
 * What a criterion of a key counts for each body. A body without a value for the year is named as missing, never taken for
 * zero.
 */
export function measureBodies(measure: Measure, facts: MeasuringFacts): Measurement {
  switch (measure.kind) {
    case 'hours':
      return {
        ...NAMELESS,
        values: facts.direct.map(BigInt),
        lender: BigInt(facts.lenderMinutes),
      }
    case 'contractedHours':
      return contractedTimes(facts.contracted)
    case 'equalParts':
      return { ...NAMELESS, values: facts.bodies.map(() => 1n) }
    case 'population': {
      const { of } = measure
      const { year } = facts
      return {
        ...NAMELESS,
        ...ofYear(
          facts,
          ({ populations }) => populations.find((each) => each.year === year)?.[of],
          (collectivityId) => ({
            code: 'populationMissing',
            blocking: true,
            collectivityId,
            population: of,
            year,
          }),
        ),
      }
    }
    case 'units':
      return { ...NAMELESS, ...weighUnits(facts.units, measure.weights, facts.bodies) }
    case 'criterion': {
      const { criterionId } = measure
      const criterion = facts.criteria.find(({ id }) => id === criterionId)
      const values = new Map(
        (criterion?.values ?? [])
          .filter(({ year }) => year === facts.year)
          .map(({ collectivityId, hundredths }) => [collectivityId, hundredths]),
      )
      return {
        ...NAMELESS,
        per: 100n,
        name: criterion?.name ?? '',
        unit: criterion?.unit ?? '',
        ...ofYear(
          facts,
          ({ id }) => values.get(id),
          (collectivityId) => ({
            code: 'criterionMissing',
            blocking: true,
            collectivityId,
            criterionId,
            criterion: criterion?.name ?? '',
            year: facts.year,
          }),
        ),
      }
    }
  }
}
