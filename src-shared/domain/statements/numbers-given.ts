import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { sequenceOf, type NumberedStatement } from './statement-number'

/** The last number that a lender gave in a year on this computer, whether or not its statement is in the workspace. */
export const numberGivenSchema = z.strictObject({
  lenderId: idField,
  fiscalYear: z.int().min(1),
  last: z.int().min(1),
})

/** The last number that a lender gave in a year. */
export type NumberGiven = z.output<typeof numberGivenSchema>

type Place = Pick<NumberGiven, 'lenderId' | 'fiscalYear'>

const keyOf = ({ lenderId, fiscalYear }: Place): string => `${String(fiscalYear)} ${lenderId}`

/** The last number of each lender and year among statements, cancelled ones included. */
const lastNumbers = (statements: Iterable<NumberedStatement>): readonly NumberGiven[] =>
  highest(
    Array.from(statements, ({ lenderId, fiscalYear, number }) => ({
      lenderId,
      fiscalYear,
      last: sequenceOf(number),
    })),
  )

function highest(given: readonly NumberGiven[]): readonly NumberGiven[] {
  const last = new Map<string, NumberGiven>()
  for (const one of given)
    if (one.last > (last.get(keyOf(one))?.last ?? 0)) last.set(keyOf(one), one)
  return [...last.values()]
}

/** Of numbers given, the highest of each lender and year, where it is beyond those of some statements. */
export function numbersBeyond(
  given: readonly NumberGiven[],
  statements: Iterable<NumberedStatement>,
): readonly NumberGiven[] {
  const known = new Map(lastNumbers(statements).map((one) => [keyOf(one), one.last]))
  return highest(given).filter((one) => one.last > (known.get(keyOf(one)) ?? 0))
}

/** Every number that was given on this computer, whatever was opened since; those of an example count for nothing. */
export const numbersGivenIn = (
  workspace: {
    readonly example: boolean
    readonly numbersGiven?: readonly NumberGiven[] | undefined
  } | null,
  statements: Iterable<NumberedStatement>,
): readonly NumberGiven[] => [
  ...(workspace?.numbersGiven ?? []),
  ...(workspace?.example === true ? [] : lastNumbers(statements)),
]
