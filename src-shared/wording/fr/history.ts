import type { ChangeVerb } from '#shared/contract/change-verbs'

/** What was done, in French: names an undo and a line of the history. */
export const frHistory = {
  saveCollectivity: 'fiche de {{subject}}',
  saveAgent: 'fiche de {{subject}}',
  saveAgreement: 'convention {{subject}}',
  recordTime: 'heures de {{subject}}, {{when}}',
  declareMonth: '{{subject}}, {{when}} sans heures',
  saveCost: 'coût de {{subject}}, {{when}}',
  issueStatements: 'émission de {{subject}}',
  cancelStatement: 'annulation de l’état {{subject}}',
  openWorkspace: 'ouverture de {{subject}}',
  undo: 'annulé : {{subject}}',
  redo: 'rétabli : {{subject}}',
  recordUnits: 'actes et unités de {{subject}}, {{when}}',
  recordLateTime: 'régularisation pour {{subject}}, {{when}}',
  makeHourRecords: 'relevés d’heures de {{subject}}, {{when}}',
  replyToHourRecord: 'réponse de {{subject}} à son relevé, {{when}}',
  removeLateTime: 'régularisation retirée pour {{subject}}, {{when}}',
  submitPeriods: 'soumission de {{subject}}, dès le {{when}}',
  approveSubmissions: 'approbation de {{subject}}, dès le {{when}}',
  refuseSubmission: 'refus de {{subject}}, dès le {{when}}',
  reopenSubmission: 'réouverture de {{subject}}, dès le {{when}}',
  lockThrough: 'verrou jusqu’au {{when}}',
  removeLock: 'verrou levé',
  saveWeekTemplate: 'semaine type de {{subject}}',
  saveAbsence: 'absence de {{subject}}, {{when}}',
} as const satisfies Record<ChangeVerb, string>
