import type { Answered, DeskInput, DeskMethod } from '#shared/contract/desk'
import { approveSubmissions } from '../use-cases/approve-submissions'
import { auditSettlement } from '../use-cases/audit-settlement'
import { cancelStatement } from '../use-cases/cancel-statement'
import { checkStatements } from '../use-cases/check-statements'
import { correctLater } from '../use-cases/correct-later'
import { correctStatements } from '../use-cases/correct-statements'
import { createWorkspace } from '../use-cases/create-workspace'
import { decideSubmission } from '../use-cases/decide-submission'
import { declareMonth } from '../use-cases/declare-month'
import { issueStatements } from '../use-cases/issue-statements'
import { lockThrough } from '../use-cases/lock-through'
import { makeHourRecords } from '../use-cases/make-hour-records'
import { noteStatements } from '../use-cases/note-statements'
import { passBreak } from '../use-cases/pass-break'
import { readHistory } from '../use-cases/read-history'
import { readHourRecords } from '../use-cases/read-hour-records'
import { readPeriod, readPeriodHours } from '../use-cases/read-period'
import { readRegistry } from '../use-cases/read-registry'
import { readReplyCode } from '../use-cases/read-reply-code'
import { readReport, readSavings } from '../use-cases/read-report'
import { readSpareCents } from '../use-cases/read-spare-cents'
import { readTimesheets } from '../use-cases/read-timesheets'
import { recordLateTime } from '../use-cases/record-late-time'
import { recordPayment } from '../use-cases/record-payment'
import { recordTime } from '../use-cases/record-time'
import { recordUnits } from '../use-cases/record-units'
import { redo } from '../use-cases/redo'
import { rehearseCorrection } from '../use-cases/rehearse-correction'
import { removals } from '../use-cases/removals'
import { removeAmendment } from '../use-cases/remove-amendment'
import { removeCost } from '../use-cases/remove-cost'
import { renameWorkspace } from '../use-cases/rename-workspace'
import { replyToHourRecord } from '../use-cases/reply-to-hour-record'
import { saveAbsence } from '../use-cases/save-absence'
import {
  freezeAnnualReport,
  saveAnnualReport,
  thawAnnualReport,
} from '../use-cases/save-annual-report'
import { removeAccountRule, saveAccountRule } from '../use-cases/save-account-rule'
import { saveAgent } from '../use-cases/save-agent'
import { saveAgreement } from '../use-cases/save-agreement'
import { saveAmendment } from '../use-cases/save-amendment'
import { saveCollectivity } from '../use-cases/save-collectivity'
import { saveCost } from '../use-cases/save-cost'
import { removeCostNotice } from '../use-cases/remove-cost-notice'
import { saveCostNotice } from '../use-cases/save-cost-notice'
import { saveCriterion } from '../use-cases/save-criterion'
import { saveImportMapping } from '../use-cases/save-import-mapping'
import { saveImputation } from '../use-cases/save-imputation'
import { saveMeeting } from '../use-cases/save-meeting'
import { readPublishedParameters } from '../use-cases/read-published-parameters'
import { removeParameter, saveParameter } from '../use-cases/save-parameter'
import { saveSavingsTest } from '../use-cases/save-savings-test'
import { saveScenario } from '../use-cases/save-scenario'
import { saveSupportTable } from '../use-cases/save-support-table'
import { removeServiceCharge, saveServiceCharge } from '../use-cases/save-service-charge'
import { removeTrip, saveTrip, saveTrips } from '../use-cases/save-trip'
import { saveWeekTemplates } from '../use-cases/save-week-templates'
import { submitPeriods } from '../use-cases/submit-periods'
import { takeBackStep } from '../use-cases/take-back-step'
import { takePublishedAccounts } from '../use-cases/take-published-accounts'
import { takePublishedParameters } from '../use-cases/take-published-parameters'
import { undo } from '../use-cases/undo'
import { undoImport } from '../use-cases/undo-import'
import { verifyStatements } from '../use-cases/verify-statements'
import type { Ports } from '../use-cases/ports'
import type { Answers } from './answers-table'

/** The use cases that answer the method of their name as they are. */
const useCases = {
  ...removals,
  approveSubmissions,
  auditSettlement,
  cancelStatement,
  checkStatements,
  correctLater,
  correctStatements,
  createWorkspace,
  declareMonth,
  freezeAnnualReport,
  issueStatements,
  lockThrough,
  makeHourRecords,
  noteStatements,
  readPublishedParameters,
  passBreak,
  readHistory,
  readHourRecords,
  readPeriod,
  readPeriodHours,
  readRegistry,
  readReplyCode,
  readReport,
  readSavings,
  readSpareCents,
  readTimesheets,
  recordLateTime,
  recordPayment,
  recordTime,
  recordUnits,
  redo,
  rehearseCorrection,
  refuseSubmission: (ports, decision) => decideSubmission(ports, 'refuseSubmission', decision),
  removeAccountRule,
  removeAmendment,
  removeCost,
  removeParameter,
  removeServiceCharge,
  removeTrip,
  renameWorkspace,
  reopenSubmission: (ports, decision) => decideSubmission(ports, 'reopenSubmission', decision),
  removeCostNotice,
  replyToHourRecord,
  saveAbsence,
  saveAccountRule,
  saveAgent,
  saveAgreement,
  saveAnnualReport,
  saveAmendment,
  saveCollectivity,
  saveCost,
  saveCostNotice,
  saveCriterion,
  saveImportMapping,
  saveImputation,
  saveMeeting,
  saveParameter,
  saveSavingsTest,
  saveScenario,
  saveSupportTable,
  saveServiceCharge,
  saveTrip,
  saveTrips,
  saveWeekTemplates,
  submitPeriods,
  takeBackStep,
  takePublishedAccounts,
  takePublishedParameters,
  thawAnnualReport,
  undo,
  undoImport,
  verifyStatements,
} satisfies {
  readonly [M in DeskMethod]?: (ports: Ports, input: DeskInput<M>) => Promise<Answered<M>>
}

/** What is answered by a use case and nothing else. */
export const useCaseAnswers = (ports: Ports): Pick<Answers, keyof typeof useCases> =>
  // Each use case takes the question of its method, as checked above: the entries of an object no longer show it.
  Object.fromEntries(
    Object.entries(useCases).map(([method, useCase]) => [
      method,
      (input: never) => useCase(ports, input),
    ]),
  ) as Pick<Answers, keyof typeof useCases>
