import type { Criterion } from '#shared/domain/keys/criterion'
import { bodyId } from './bodies'

/** A measure of a year, by code of body, in whole units. */
export const madeUpCriterion = (
  year: number,
  { id, name, unit, source }: Pick<Criterion, 'id' | 'name' | 'unit' | 'source'>,
  values: Readonly<Record<string, number>>,
): Criterion => ({
  id,
  name,
  unit,
  source,
  values: Object.entries(values).map(([code, value]) => ({
    collectivityId: bodyId(code),
    year,
    hundredths: value * 100,
  })),
  archived: false,
})
