import type { FieldFailure } from '#shared/kernel/read'
import { keyCriteria } from '../agreements/key-references'
import { checkScenarios } from '../simulation/check-scenarios'
import { checkReports } from './check-reports'
import type { WorkspaceFile } from './workspace-file'

/** The tables whose records belong to an agreement and have an identifier of their own. */
const HANGING = ['serviceCharges', 'papers', 'meetings', 'costNotices', 'scenarios'] as const

/** Reports where an identifier is used that no record has. */
const missing =
  (known: ReadonlySet<string>) =>
  (field: string, id: string): readonly FieldFailure[] =>
    known.has(id) ? [] : [{ code: 'referenceUnknown', field, found: id }]

function repeated(
  table: string,
  records: readonly { readonly id: string }[],
): readonly FieldFailure[] {
  const seen = new Set<string>()
  return records.flatMap(({ id }, index) => {
    const twice = seen.has(id)
    seen.add(id)
    return twice ? [{ code: 'valueTaken', field: `${table}.${String(index)}.id`, found: id }] : []
  })
}

/**
 * Faults of references within agreements: amendments that name bodies or agents who don't exist, papers, meetings, charges,
 * notices and simulations of no agreement, support services of no agreement, values of criteria for no body.
 */
export function checkAgreementReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(records.map(({ id }) => id))
  const body = missing(ids(file.collectivities))
  const agent = missing(ids(file.agents))
  const agreement = missing(ids(file.agreements))
  const criterion = missing(ids(file.criteria))
  const statement = missing(ids(file.statements))
  const firstOfYear = new Map(
    file.supportTables.map(({ year }, index) => [year, index] as const).toReversed(),
  )
  const amendments = new Map(
    file.agreements.map((each) => [each.id, missing(ids(each.amendments ?? []))]),
  )
  const amended = (field: string, of: string, id: string | null): readonly FieldFailure[] =>
    id === null ? [] : (amendments.get(of)?.(field, id) ?? [])
  return [
    ...file.agreements.flatMap(({ amendments = [] }, index) =>
      amendments.flatMap(({ terms }, at) => {
        const path = `agreements.${String(index)}.amendments.${String(at)}.terms`
        return [
          ...terms.beneficiaries.flatMap(({ collectivityId }, line) =>
            body(`${path}.beneficiaries.${String(line)}.collectivityId`, collectivityId),
          ),
          ...terms.agents.flatMap(({ agentId }, line) =>
            agent(`${path}.agents.${String(line)}.agentId`, agentId),
          ),
          ...terms.tieBreak.flatMap((id, line) => body(`${path}.tieBreak.${String(line)}`, id)),
        ]
      }),
    ),
    ...file.agreements.flatMap((one, index) =>
      keyCriteria(one).flatMap(({ field, id }) =>
        criterion(`agreements.${String(index)}.${field}`, id),
      ),
    ),
    ...HANGING.flatMap((table) => [
      ...repeated(table, file[table]),
      ...file[table].flatMap(({ agreementId }, index) =>
        agreement(`${table}.${String(index)}.agreementId`, agreementId),
      ),
    ]),
    ...file.papers.flatMap(({ collectivityId, agentId, amendmentId, agreementId }, index) => {
      const path = `papers.${String(index)}`
      return [
        ...(collectivityId === null ? [] : body(`${path}.collectivityId`, collectivityId)),
        ...(agentId === null ? [] : agent(`${path}.agentId`, agentId)),
        ...amended(`${path}.amendmentId`, agreementId, amendmentId),
      ]
    }),
    ...file.meetings.flatMap(({ agreementId, decisions }, index) =>
      decisions.flatMap(({ amendmentId }, line) =>
        amended(
          `meetings.${String(index)}.decisions.${String(line)}.amendmentId`,
          agreementId,
          amendmentId,
        ),
      ),
    ),
    ...checkScenarios(file.scenarios, body, agent, criterion),
    ...repeated('parameters', file.parameters),
    ...repeated('accountRules', file.accountRules),
    ...repeated('imputations', file.imputations),
    ...repeated('payments', file.payments),
    ...file.payments.flatMap(({ statementId }, index) =>
      statement(`payments.${String(index)}.statementId`, statementId),
    ),
    ...file.statementChecks.flatMap(({ agreementId, beneficiaryId }, index) => [
      ...agreement(`statementChecks.${String(index)}.agreementId`, agreementId),
      ...body(`statementChecks.${String(index)}.beneficiaryId`, beneficiaryId),
    ]),
    ...file.imputations.flatMap(({ id, debtors }, index) => [
      ...agreement(`imputations.${String(index)}.id`, id),
      ...debtors.flatMap(({ collectivityId }, line) =>
        body(`imputations.${String(index)}.debtors.${String(line)}.collectivityId`, collectivityId),
      ),
    ]),
    ...repeated('supportTables', file.supportTables),
    ...file.supportTables.flatMap(({ year, receivers }, index) => [
      ...(firstOfYear.get(year) === index
        ? []
        : [
            {
              code: 'valueTaken' as const,
              field: `supportTables.${String(index)}.year`,
              found: String(year),
            },
          ]),
      ...receivers.flatMap(({ agreementId }, line) =>
        agreementId === null
          ? []
          : agreement(
              `supportTables.${String(index)}.receivers.${String(line)}.agreementId`,
              agreementId,
            ),
      ),
    ]),
    ...checkReports(file, agreement, body),
    ...repeated('criteria', file.criteria),
    ...file.criteria.flatMap(({ values }, index) =>
      values.flatMap(({ collectivityId }, line) =>
        body(`criteria.${String(index)}.values.${String(line)}.collectivityId`, collectivityId),
      ),
    ),
  ]
}
