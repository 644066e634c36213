import type { Agent } from '#shared/domain/agents/agent'
import type { Records } from '#shared/domain/workspace/records'
import type { ChangeLabel } from './views'

/** What other records are called where they are the subject of a change, by identifier. */
export interface LabelNames {
  /** The name of an agent; of one that is about to be kept, that of its record. */
  readonly agent: (id: string, record?: Agent) => string
  /** The reference of an agreement. */
  readonly agreement: (id: string) => string
  /** The number of a statement. */
  readonly statement: (id: string) => string
}

/** How the history names that a record of a table was kept: the action, whose record or which, and since when. */
type Labels<T extends keyof Records> = {
  readonly [Table in T]: (record: Records[Table], names: LabelNames) => ChangeLabel
}

const label = (
  verb: ChangeLabel['verb'],
  subject: string,
  when: string | null = null,
): ChangeLabel => ({ verb, subject, when })

const LABELS = {
  absences: ({ agentId, period }, { agent }) => label('saveAbsence', agent(agentId), period.from),
  /** The pair of accounts: "70845 / 6216". */
  accountRules: ({ receipt, expense, from }) =>
    label('saveAccountRule', `${receipt.number} / ${expense.number}`, from),
  adjustments: ({ agentId, day }, { agent }) => label('recordLateTime', agent(agentId), day),
  agents: (record, { agent }) => label('saveAgent', agent(record.id, record)),
  agreements: ({ reference }) => label('saveAgreement', reference),
  collectivities: ({ name }) => label('saveCollectivity', name),
  costNotices: ({ agreementId }, { agreement }) => label('saveCostNotice', agreement(agreementId)),
  criteria: ({ name }) => label('saveCriterion', name),
  importMappings: ({ name }) => label('saveImportMapping', name),
  imputations: ({ id }, { agreement }) => label('saveImputation', agreement(id)),
  meetings: ({ agreementId, heldOn }, { agreement }) =>
    label('saveMeeting', agreement(agreementId), heldOn),
  papers: ({ title }) => label('savePaper', title),
  parameters: ({ code, from }) => label('saveParameter', code, from),
  payments: ({ statementId, on }, { statement }) =>
    label('recordPayment', statement(statementId), on),
  savingsTests: ({ agreementId }, { agreement }) =>
    label('saveSavingsTest', agreement(agreementId)),
  scenarios: ({ name }) => label('saveScenario', name),
  serviceCharges: (charge) => label('saveServiceCharge', charge.label),
  supportTables: ({ year }) => label('saveSupportTable', String(year)),
  trips: ({ agentId, day }, { agent }) => label('saveTrip', agent(agentId), day),
  weekTemplates: ({ agentId }, { agent }) => label('saveWeekTemplate', agent(agentId)),
} satisfies Partial<Labels<keyof Records>>

/** The tables whose records are kept and removed one by one. */
export type LabelledTable = keyof typeof LABELS

/** How the history names that a record was kept. Its removal is named alike, under another verb where it has one. */
export const RECORD_LABELS: Labels<LabelledTable> = LABELS
