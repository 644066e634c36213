import type { FieldFailure } from '#shared/kernel/read'
import type { Records } from './records'
import type { ListedTable, WorkspaceFile } from './workspace-file'

/**
 * What the fields of each table name: the table in which there must be a record of that identifier. `*` goes through a list; a field
 * that holds nothing names nothing.
 */
export const REFERENCES: {
  readonly [T in ListedTable]?: {
    readonly [path in `${keyof Records[T] & string}${string}`]: Named
  }
} = {
  collectivities: {
    'memberOf.*': 'collectivities',
    'earlierMemberships.*.memberOf.*': 'collectivities',
  },
  agents: { employerId: 'collectivities', 'earlierGrades.*.employerId': 'collectivities' },
  agreements: {
    lenderId: 'collectivities',
    'beneficiaries.*.collectivityId': 'collectivities',
    'tieBreak.*': 'collectivities',
    'agents.*.agentId': 'agents',
    'amendments.*.terms.beneficiaries.*.collectivityId': 'collectivities',
    'amendments.*.terms.agents.*.agentId': 'agents',
    'amendments.*.terms.tieBreak.*': 'collectivities',
  },
  timesheets: { agentId: 'agents', 'lines.*.collectivityId': 'collectivities' },
  costs: { agentId: 'agents' },
  statements: {
    'content.lender.id': 'collectivities',
    'content.beneficiary.id': 'collectivities',
    'content.agreement.id': 'agreements',
  },
  weekTemplates: { agentId: 'agents', 'slots.*.collectivityId': 'collectivities' },
  absences: { agentId: 'agents' },
  submissions: { agentId: 'agents' },
  hourRecords: { collectivityId: 'collectivities', agreementId: 'agreements' },
  adjustments: { collectivityId: 'collectivities', agentId: 'agents' },
  criteria: { 'values.*.collectivityId': 'collectivities' },
  serviceCharges: { agreementId: 'agreements' },
  papers: { agreementId: 'agreements', collectivityId: 'collectivities', agentId: 'agents' },
  meetings: { agreementId: 'agreements' },
  costNotices: { agreementId: 'agreements' },
  scenarios: { agreementId: 'agreements' },
  imputations: { id: 'agreements', 'debtors.*.collectivityId': 'collectivities' },
  payments: { statementId: 'statements' },
  statementChecks: { agreementId: 'agreements', beneficiaryId: 'collectivities' },
  trips: { agentId: 'agents', collectivityId: 'collectivities' },
  supportTables: { 'receivers.*.agreementId': 'agreements' },
  annualReports: { 'services.*.agreementId': 'agreements' },
  savingsTests: { agreementId: 'agreements', 'bodies.*.collectivityId': 'collectivities' },
}

/** A table whose records others name. */
type Named = 'agents' | 'agreements' | 'collectivities' | 'criteria' | 'hourRecords' | 'statements'

/** Reports where an identifier is used that no record of a table has. */
export type Missing = (table: Named, field: string, id: string) => readonly FieldFailure[]

/** The identifiers of a file, as what looks for those that no record has. */
export function missingIn(file: WorkspaceFile): Missing {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const known: Readonly<Record<Named, ReadonlySet<string>>> = {
    agents: ids(file.agents),
    agreements: ids(file.agreements),
    collectivities: ids(file.collectivities),
    criteria: ids(file.criteria),
    hourRecords: ids(file.hourRecords),
    statements: ids(file.statements),
  }
  return (table, field, found) =>
    known[table].has(found) ? [] : [{ code: 'referenceUnknown', field, found }]
}

/** Calls back with each text at the end of a path, and the field that it is in. */
function eachAt(
  value: unknown,
  path: readonly string[],
  at: number,
  field: string,
  found: (field: string, id: string) => void,
): void {
  const step = path[at]
  if (step === undefined) {
    if (typeof value === 'string') found(field, value)
  } else if (Array.isArray(value))
    value.forEach((item: unknown, index) =>
      eachAt(item, path, at + 1, `${field}.${String(index)}`, found),
    )
  else if (typeof value === 'object' && value !== null) {
    const inner: unknown = Reflect.get(value, step)
    eachAt(inner, path, at + 1, `${field}.${step}`, found)
  }
}

/** Fields of a file that name a record which does not exist, as far as the table above says what they name. */
export function unknownReferences(file: WorkspaceFile, missing: Missing): readonly FieldFailure[] {
  const faults: FieldFailure[] = []
  for (const [table, paths] of Object.entries(REFERENCES))
    for (const [path, named] of Object.entries(paths))
      eachAt(file, [table, '*', ...path.split('.')], 0, '', (field, id) =>
        faults.push(...missing(named, field.slice(1), id)),
      )
  return faults
}
