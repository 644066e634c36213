import type { Measure } from '#shared/domain/keys/criteria/measure'

/** The keys that are one criterion alone, by their choice. */
export const SINGLE_MEASURES = {
  equal: { kind: 'equalParts' },
  population: { kind: 'population', of: 'municipal' },
  forecast: { kind: 'contractedHours' },
} as const satisfies Readonly<Record<string, Measure>>

/** A choice of a key that is one criterion alone. */
export type SingleChoice = keyof typeof SINGLE_MEASURES

/** Whether a choice is one criterion alone. */
export const isSingle = (choice: string): choice is SingleChoice =>
  Object.hasOwn(SINGLE_MEASURES, choice)

/** The key of one criterion. */
export const singleKey = (choice: SingleChoice) => ({
  kind: 'criteria' as const,
  criteria: [{ measure: SINGLE_MEASURES[choice], weight: 1 }],
})

/** The choice whose criterion a key has alone, if any. */
export function singleChoice(
  measures: readonly { readonly measure: Measure }[],
): SingleChoice | undefined {
  const [only] = measures
  if (only === undefined || measures.length > 1) return undefined
  return Object.keys(SINGLE_MEASURES)
    .filter(isSingle)
    .find((choice) => {
      const measure: Measure = SINGLE_MEASURES[choice]
      return (
        measure.kind === only.measure.kind &&
        (only.measure.kind !== 'population' || only.measure.of === 'municipal')
      )
    })
}
