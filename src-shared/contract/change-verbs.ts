/** The things a person can ask that leave a trace in the journal. Lines of the past name them: none is ever taken out. */
export const CHANGE_VERBS = [
  'saveCollectivity',
  'saveAgent',
  'saveAgreement',
  'recordTime',
  'declareMonth',
  'saveCost',
  'issueStatements',
  'cancelStatement',
  'openWorkspace',
  'undo',
  'redo',
  'recordUnits',
  'recordLateTime',
  'removeLateTime',
  'submitPeriods',
  'approveSubmissions',
  'refuseSubmission',
  'reopenSubmission',
  'lockThrough',
  'removeLock',
  'saveWeekTemplate',
  'saveAbsence',
  'makeHourRecords',
  'replyToHourRecord',
  'keepImport',
  'undoImport',
  'saveImportMapping',
  'removeImportMapping',
  'saveServiceCharge',
  'saveParameter',
  'takePublishedParameters',
  'savePaper',
  'removePaper',
  'saveMeeting',
  'removeMeeting',
  'saveCostNotice',
  'removeCostNotice',
  'saveAmendment',
  'removeAmendment',
  'keepPayroll',
  'saveScenario',
  'removeScenario',
  'saveCriterion',
  'saveAccountRule',
  'takePublishedAccounts',
  'saveImputation',
] as const

/** A thing a person can ask that leaves a trace in the journal. */
export type ChangeVerb = (typeof CHANGE_VERBS)[number]

const DECISIONS: ReadonlySet<ChangeVerb> = new Set([
  'issueStatements',
  'cancelStatement',
  'approveSubmissions',
  'reopenSubmission',
  'lockThrough',
])

/** Whether Ctrl+Z refuses to take that back: another decision answers it, with a reason. */
export const isForGood = (verb: ChangeVerb): boolean => DECISIONS.has(verb)
