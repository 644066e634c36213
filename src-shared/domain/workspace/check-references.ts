import type { FieldFailure } from '#shared/kernel/read'
import { nonBeneficiaries } from '../agreements/non-beneficiaries'
import { statementNumber } from '../statements/statement-number'
import { agentMonthId } from '../timesheets/agent-month-id'
import { checkAgreementReferences } from './check-agreement-references'
import { checkExchangeReferences } from './check-exchange-references'
import { checkImportReferences } from './check-import-references'
import { checkPlanningReferences } from './check-planning-references'
import { checkUnitReferences } from './check-unit-references'
import { approvalReferences } from './check-approvals'
import { checkSubmissions } from './check-submissions'
import type { WorkspaceFile } from './workspace-file'

/** A reference from a field, by dotted path, to a record that must exist. */
interface Reference {
  readonly field: string
  readonly id: string
}

function taken<T>(
  table: string,
  records: readonly T[],
  field: string,
  valueOf: (record: T) => string,
): readonly FieldFailure[] {
  const seen = new Set<string>()
  return records.flatMap((record, index) => {
    const value = valueOf(record)
    if (seen.has(value))
      return [{ code: 'valueTaken', field: `${table}.${String(index)}.${field}`, found: value }]
    seen.add(value)
    return []
  })
}

const unknown = (
  known: ReadonlySet<string>,
  references: readonly Reference[],
): readonly FieldFailure[] =>
  references
    .filter(({ id }) => !known.has(id))
    .map(({ field, id }) => ({ code: 'referenceUnknown', field, found: id }))

function uniqueValues(file: WorkspaceFile): readonly FieldFailure[] {
  const { collectivities, agents, agreements, timesheets, costs, statements } = file
  return [
    ...taken('collectivities', collectivities, 'id', ({ id }) => id),
    ...taken('collectivities', collectivities, 'code', ({ code }) => code),
    ...taken('agents', agents, 'id', ({ id }) => id),
    ...taken('agents', agents, 'registrationNumber', (agent) => agent.registrationNumber),
    ...taken('agreements', agreements, 'id', ({ id }) => id),
    ...taken('agreements', agreements, 'reference', ({ reference }) => reference),
    ...taken('timesheets', timesheets, 'month', (line) => agentMonthId(line.agentId, line.month)),
    ...taken('costs', costs, 'month', (line) => agentMonthId(line.agentId, line.month)),
    ...taken('statements', statements, 'id', ({ id }) => id),
    ...taken('hourRecords', file.hourRecords, 'id', ({ id }) => id),
    ...taken('adjustments', file.adjustments, 'id', ({ id }) => id),
    ...taken(
      'statements',
      statements,
      'content.number',
      ({ content }) => `${content.lender.id} ${content.number}`,
    ),
    ...taken('submissions', file.submissions, 'id', ({ id }) => id),
    ...taken('exchanges', file.exchanges, 'id', ({ id }) => id),
    ...taken('correspondents', file.correspondents, 'id', ({ id }) => id),
    ...taken('locks', file.locks, 'id', ({ id }) => id),
    ...taken('locks', file.locks, 'number', ({ number }) => String(number)),
  ]
}

const listed = <T>(
  path: string,
  list: readonly T[],
  id: (item: T) => string,
  field = '',
): readonly Reference[] =>
  list.map((item, index) => ({ field: `${path}.${String(index)}${field}`, id: id(item) }))

function bodyReferences(file: WorkspaceFile): readonly Reference[] {
  return [
    ...file.collectivities.flatMap(({ memberOf }, index) =>
      listed(`collectivities.${String(index)}.memberOf`, memberOf, (id) => id),
    ),
    ...listed('agents', file.agents, ({ employerId }) => employerId, '.employerId'),
    ...listed('agreements', file.agreements, ({ lenderId }) => lenderId, '.lenderId'),
    ...file.agreements.flatMap(({ beneficiaries, tieBreak }, index) => [
      ...listed(
        `agreements.${String(index)}.beneficiaries`,
        beneficiaries,
        ({ collectivityId }) => collectivityId,
        '.collectivityId',
      ),
      ...listed(`agreements.${String(index)}.tieBreak`, tieBreak, (id) => id),
    ]),
    ...file.timesheets.flatMap(({ lines }, index) =>
      lines.flatMap(({ collectivityId }, line) =>
        collectivityId === null
          ? []
          : {
              field: `timesheets.${String(index)}.lines.${String(line)}.collectivityId`,
              id: collectivityId,
            },
      ),
    ),
    ...listed(
      'statements',
      file.statements,
      ({ content }) => content.lender.id,
      '.content.lender.id',
    ),
    ...listed(
      'statements',
      file.statements,
      ({ content }) => content.beneficiary.id,
      '.content.beneficiary.id',
    ),
  ]
}

function agentReferences(file: WorkspaceFile): readonly Reference[] {
  return [
    ...file.agreements.flatMap(({ agents }, index) =>
      listed(`agreements.${String(index)}.agents`, agents, ({ agentId }) => agentId, '.agentId'),
    ),
    ...listed('timesheets', file.timesheets, ({ agentId }) => agentId, '.agentId'),
    ...listed('costs', file.costs, ({ agentId }) => agentId, '.agentId'),
  ]
}

function misnumbered({ statements }: WorkspaceFile): readonly FieldFailure[] {
  return statements.flatMap(({ content: { number, fiscalYear, sequence } }, index) =>
    number === statementNumber(fiscalYear, sequence)
      ? []
      : [
          {
            code: 'fieldOutOfRange',
            field: `statements.${String(index)}.content.number`,
            found: number,
          },
        ],
  )
}

/**
 * Faults between the records of a workspace: values that must be unique, references to what does not exist, quotas and
 * instalments of bodies that are no beneficiaries, statements numbered wrongly, submitted periods that overlap. Each with
 * the dotted path of the field; nothing where all is well.
 */
export function checkReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(records.map(({ id }) => id))
  const approvals = approvalReferences(file)
  const names = new Map(file.collectivities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  return [
    ...uniqueValues(file),
    ...unknown(ids(file.collectivities), [...bodyReferences(file), ...approvals.collectivities]),
    ...unknown(ids(file.agents), [...agentReferences(file), ...approvals.agents]),
    ...unknown(ids(file.agreements), approvals.agreements),
    ...unknown(
      ids(file.agreements),
      listed(
        'statements',
        file.statements,
        ({ content }) => content.agreement.id,
        '.content.agreement.id',
      ),
    ),
    ...file.agreements.flatMap((agreement, index) =>
      nonBeneficiaries(agreement, nameOf).map((failure) => ({
        ...failure,
        field: `agreements.${String(index)}.${failure.field}`,
      })),
    ),
    ...misnumbered(file),
    ...checkPlanningReferences(file),
    ...checkUnitReferences(file),
    ...checkExchangeReferences(file),
    ...checkImportReferences(file),
    ...checkSubmissions(file),
    ...checkAgreementReferences(file),
  ]
}
