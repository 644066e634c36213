import type { FieldFailure } from '#shared/kernel/read'
import { intersectPeriods } from '#shared/kernel/period'
import { keyCriteria } from '../agreements/key-references'
import { nonBeneficiaries } from '../agreements/non-beneficiaries'
import { isStanding } from '../approvals/standing-submission'
import { supposedBodies } from '../simulation/supposed-bodies'
import { statementNumber } from '../statements/statement-number'
import { absenceClash, templateClash } from '../timesheets/clashes'
import { checkUnitCounts } from './check-unit-counts'
import { recordId } from './record-id'
import type { Records } from './records'
import { missingIn, unknownReferences, type Missing } from './references'
import { LISTED_TABLES, type ListedTable, type WorkspaceFile } from './workspace-file'

/** Values of a field that an earlier record of the table has. */
function taken<T>(
  table: string,
  records: readonly T[],
  fieldOf: (record: T) => string,
  valueOf: (record: T) => string,
): readonly FieldFailure[] {
  const seen = new Set<string>()
  return records.flatMap((record, index) => {
    const found = valueOf(record)
    if (!seen.has(found)) {
      seen.add(found)
      return []
    }
    return [{ code: 'valueTaken', field: `${table}.${String(index)}.${fieldOf(record)}`, found }]
  })
}

/** The field by which a person finds two records of one identifier. */
function identifiedBy(record: Records[ListedTable]): string {
  if ('id' in record) return 'id'
  return 'month' in record ? 'month' : 'period'
}

function uniqueValues(file: WorkspaceFile): readonly FieldFailure[] {
  const of = <T>(table: string, records: readonly T[], field: string, value: (one: T) => string) =>
    taken(table, records, () => field, value)
  return [
    ...of('annualReports', file.annualReports, 'year', ({ year }) => String(year)),
    // Of two records of one identifier the database has the last alone, while the journal counts both.
    ...LISTED_TABLES.flatMap((table) => taken(table, file[table], identifiedBy, recordId)),
    ...of('collectivities', file.collectivities, 'code', ({ code }) => code),
    ...of('agents', file.agents, 'registrationNumber', (agent) => agent.registrationNumber),
    ...of('agreements', file.agreements, 'reference', ({ reference }) => reference),
    ...of(
      'statements',
      file.statements,
      'content.number',
      ({ content }) => `${content.lender.id} ${content.number}`,
    ),
    ...of('locks', file.locks, 'number', ({ number }) => String(number)),
    ...of('supportTables', file.supportTables, 'year', ({ year }) => String(year)),
    ...of('savingsTests', file.savingsTests, 'agreementId', ({ agreementId }) => agreementId),
  ]
}

const misnumbered = ({ statements }: WorkspaceFile): readonly FieldFailure[] =>
  statements.flatMap(({ content: { number, fiscalYear, sequence } }, index) =>
    number === statementNumber(fiscalYear, sequence)
      ? []
      : {
          code: 'fieldOutOfRange',
          field: `statements.${String(index)}.content.number`,
          found: number,
        },
  )

/** Periods of records of one agent that may not share a day; `clash` says which an earlier one shares. */
function overlaps<T extends { readonly agentId: string }>(
  table: string,
  records: readonly T[],
  isCompared: (record: T) => boolean,
  clash: (earlier: readonly T[], record: T) => string | null,
): readonly FieldFailure[] {
  const byAgent = new Map<string, T[]>()
  return records.flatMap((record, index): readonly FieldFailure[] => {
    if (!isCompared(record)) return []
    const earlier = byAgent.get(record.agentId) ?? []
    const found = clash(earlier, record)
    byAgent.set(record.agentId, earlier)
    earlier.push(record)
    return found === null
      ? []
      : [{ code: 'periodsOverlap', field: `${table}.${String(index)}.period`, found }]
  })
}

function overlappingPeriods(file: WorkspaceFile, missing: Missing): readonly FieldFailure[] {
  // Records of an agent who does not exist are wrong already: they are not compared with each other.
  const hasAgent = ({ agentId }: { readonly agentId: string }): boolean =>
    missing('agents', '', agentId).length === 0
  return [
    ...overlaps('weekTemplates', file.weekTemplates, hasAgent, templateClash),
    ...overlaps('absences', file.absences, hasAgent, absenceClash),
    ...overlaps('submissions', file.submissions, isStanding, (earlier, { period }) =>
      earlier.some((other) => intersectPeriods(other.period, period) !== null)
        ? `${period.from} – ${period.to}`
        : null,
    ),
  ]
}

/** Amendments that papers and decisions name, of their own agreement. */
function unknownAmendments(file: WorkspaceFile): readonly FieldFailure[] {
  const known = new Map(
    file.agreements.map(({ id, amendments = [] }) => [
      id,
      new Set(amendments.map((one) => one.id)),
    ]),
  )
  const amended = (field: string, of: string, found: string | null): readonly FieldFailure[] =>
    found === null || known.get(of)?.has(found) !== false
      ? []
      : [{ code: 'referenceUnknown', field: `${field}.amendmentId`, found }]
  return [
    ...file.papers.flatMap(({ agreementId, amendmentId }, index) =>
      amended(`papers.${String(index)}`, agreementId, amendmentId),
    ),
    ...file.meetings.flatMap(({ agreementId, decisions }, index) =>
      decisions.flatMap(({ amendmentId }, line) =>
        amended(`meetings.${String(index)}.decisions.${String(line)}`, agreementId, amendmentId),
      ),
    ),
  ]
}

/** References whose table depends on what else the record says. */
const unknownByKind = (file: WorkspaceFile, missing: Missing): readonly FieldFailure[] => [
  ...file.exchanges.flatMap(({ about, subjectId }, index) =>
    subjectId === null
      ? []
      : missing(
          about === 'statement' ? 'statements' : 'hourRecords',
          `exchanges.${String(index)}.subjectId`,
          subjectId,
        ),
  ),
  ...file.importMappings.flatMap(({ names }, index) =>
    names.flatMap(({ kind, id }, name) =>
      id === null
        ? []
        : missing(
            kind === 'agent' ? 'agents' : 'collectivities',
            `importMappings.${String(index)}.names.${String(name)}.id`,
            id,
          ),
    ),
  ),
  ...file.agreements.flatMap((one, index) =>
    keyCriteria(one).flatMap(({ field, id }) =>
      missing('criteria', `agreements.${String(index)}.${field}`, id),
    ),
  ),
  ...file.scenarios.flatMap(({ suppositions }, index) =>
    suppositions.flatMap((supposition, at) => {
      const path = `scenarios.${String(index)}.suppositions.${String(at)}`
      return [
        ...supposedBodies(supposition).flatMap(({ field, id }) =>
          missing('collectivities', `${path}.${field}`, id),
        ),
        ...(supposition.kind === 'key'
          ? keyCriteria(supposition).flatMap(({ field, id }) =>
              missing('criteria', `${path}.${field}`, id),
            )
          : []),
        ...('agentId' in supposition && supposition.agentId !== null
          ? missing('agents', `${path}.agentId`, supposition.agentId)
          : []),
      ]
    }),
  ),
]

/**
 * Faults between the records of a workspace: values that must be unique, references to what does not exist, quotas and
 * instalments of bodies that are no beneficiaries, statements numbered wrongly, periods that overlap. Each with
 * the dotted path of the field; nothing where all is well.
 */
export function checkReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const missing = missingIn(file)
  const names = new Map(file.collectivities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  return [
    ...uniqueValues(file),
    ...unknownReferences(file, missing),
    ...unknownByKind(file, missing),
    ...unknownAmendments(file),
    ...file.agreements.flatMap((agreement, index) =>
      nonBeneficiaries(agreement, nameOf).map((failure) => ({
        ...failure,
        field: `agreements.${String(index)}.${failure.field}`,
      })),
    ),
    ...misnumbered(file),
    ...overlappingPeriods(file, missing),
    ...checkUnitCounts(file, missing),
  ]
}
