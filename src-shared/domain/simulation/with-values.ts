import { minutes } from '#shared/kernel/minutes'
import type { AllocationFacts } from '../allocation/facts'
import type { Measure } from '../keys/criteria/measure'
import { changeTerms } from './change-terms'

/** A value of a body, supposed for a year: inhabitants, hundredths of a criterion, minutes foreseen a week. */
export interface SupposedValue {
  readonly collectivityId: string
  readonly year: number
  readonly measure: Measure
  readonly value: number
}

const population = (
  facts: AllocationFacts,
  { collectivityId, year, value }: SupposedValue,
  of: 'municipal' | 'dgf' | 'total',
): AllocationFacts => ({
  ...facts,
  collectivities: facts.collectivities.map((body) => {
    const isKnown = body.populations.some((one) => one.year === year && one[of] !== undefined)
    if (body.id !== collectivityId || isKnown) return body
    const known = body.populations.find((one) => one.year === year) ?? { year, municipal: 0 }
    const others = body.populations.filter((one) => one !== known)
    return { ...body, populations: [...others, { ...known, [of]: value }] }
  }),
})

function withValue(facts: AllocationFacts, supposed: SupposedValue): AllocationFacts {
  const { collectivityId, year, measure, value } = supposed
  switch (measure.kind) {
    case 'population':
      return population(facts, supposed, measure.of)
    case 'criterion':
      return {
        ...facts,
        criteria: (facts.criteria ?? []).map((criterion) =>
          criterion.id === measure.criterionId &&
          !criterion.values.some(
            (one) => one.collectivityId === collectivityId && one.year === year,
          )
            ? {
                ...criterion,
                values: [...criterion.values, { collectivityId, year, hundredths: value }],
              }
            : criterion,
        ),
      }
    case 'contractedHours':
      return {
        ...facts,
        agreement: changeTerms(facts.agreement, ({ beneficiaries }) => ({
          beneficiaries: beneficiaries.map((one) =>
            one.collectivityId === collectivityId ? { ...one, weeklyMinutes: minutes(value) } : one,
          ),
        })),
      }
    case 'hours':
    case 'equalParts':
    case 'units':
      return facts
  }
}

/** The record of the populations of a year has a municipal one: where another is supposed alone, it is zero there. */
const isMunicipal = ({ measure }: SupposedValue): boolean =>
  measure.kind === 'population' && measure.of === 'municipal'

/** The facts with values supposed where none was known. The facts given are not changed. */
export const withValues = (
  facts: AllocationFacts,
  values: readonly SupposedValue[],
): AllocationFacts =>
  values
    .toSorted((a, b) => Number(isMunicipal(b)) - Number(isMunicipal(a)))
    .reduce(withValue, facts)
