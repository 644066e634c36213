import type { FieldFailure } from '#shared/kernel/read'
import type { WorkspaceFile } from './workspace-file'

/** Reports where an identifier is used that no record has. */
type Missing = (field: string, id: string) => readonly FieldFailure[]

/** Reports what several records say of which there is one only. */
function taken(
  values: readonly (number | string)[],
  fieldOf: (index: number) => string,
): readonly FieldFailure[] {
  const first = new Map(values.map((value, index) => [value, index] as const).toReversed())
  return values.flatMap((value, index) =>
    first.get(value) === index
      ? []
      : [{ code: 'valueTaken' as const, field: fieldOf(index), found: String(value) }],
  )
}

/** Faults of annual reports and savings tests: two of a year or of an agreement, names of what does not exist. */
export function checkReports(
  { annualReports, savingsTests }: Pick<WorkspaceFile, 'annualReports' | 'savingsTests'>,
  agreement: Missing,
  body: Missing,
): readonly FieldFailure[] {
  const ofReport = (index: number, field: string): string =>
    `annualReports.${String(index)}.${field}`
  const ofTest = (index: number, field: string): string => `savingsTests.${String(index)}.${field}`
  return [
    ...taken(
      annualReports.map(({ year }) => year),
      (index) => ofReport(index, 'year'),
    ),
    ...taken(
      annualReports.map(({ id }) => id),
      (index) => ofReport(index, 'id'),
    ),
    ...annualReports.flatMap(({ services }, index) =>
      services.flatMap(({ agreementId }, at) =>
        agreement(ofReport(index, `services.${String(at)}.agreementId`), agreementId),
      ),
    ),
    ...taken(
      savingsTests.map(({ agreementId }) => agreementId),
      (index) => ofTest(index, 'agreementId'),
    ),
    ...taken(
      savingsTests.map(({ id }) => id),
      (index) => ofTest(index, 'id'),
    ),
    ...savingsTests.flatMap(({ agreementId, bodies }, index) => [
      ...agreement(ofTest(index, 'agreementId'), agreementId),
      ...bodies.flatMap(({ collectivityId }, at) =>
        body(ofTest(index, `bodies.${String(at)}.collectivityId`), collectivityId),
      ),
    ]),
  ]
}
