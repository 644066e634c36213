import type { Sentences } from '../sentences'
import type { frHistory } from '../fr/history'

/** What was done, in English. */
export const enHistory: Sentences<typeof frHistory> = {
  saveCollectivity: 'record of {{subject}}',
  saveAgent: 'record of {{subject}}',
  saveAgreement: 'agreement {{subject}}',
  recordTime: 'hours of {{subject}}, {{when}}',
  declareMonth: '{{subject}}, {{when}} without hours',
  saveCost: 'cost of {{subject}}, {{when}}',
  issueStatements: 'issue of {{subject}}',
  cancelStatement: 'cancelling of statement {{subject}}',
  openWorkspace: 'opening of {{subject}}',
  undo: 'undone: {{subject}}',
  redo: 'redone: {{subject}}',
  recordUnits: 'acts and units of {{subject}}, {{when}}',
  recordLateTime: 'adjustment for {{subject}}, {{when}}',
  makeHourRecords: 'records of hours of {{subject}}, {{when}}',
  replyToHourRecord: 'reply of {{subject}} to its record, {{when}}',
  removeLateTime: 'adjustment removed for {{subject}}, {{when}}',
  submitPeriods: 'submission of {{subject}}, from {{when}}',
  approveSubmissions: 'approval of {{subject}}, from {{when}}',
  refuseSubmission: 'refusal of {{subject}}, from {{when}}',
  reopenSubmission: 'reopening of {{subject}}, from {{when}}',
  lockThrough: 'lock through {{when}}',
  removeLock: 'lock removed',
  saveWeekTemplate: 'usual week of {{subject}}',
  saveAbsence: 'absence of {{subject}}, {{when}}',
  keepImport: 'import of {{subject}}',
  undoImport: 'import of {{subject}} taken back',
  saveImportMapping: 'columns of {{subject}}',
  removeImportMapping: 'columns of {{subject}} forgotten',
}
