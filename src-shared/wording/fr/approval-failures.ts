/** Submissions, approvals and the lock: what was refused, why, and how to go on. */
export const frApprovalFailures = {
  submittedHours:
    'Les heures {{agent, of}} {{days, ofDays}} sont soumises : le {{day, moment}} ne change plus. Pour corriger, refusez la période dans Validation, avec un motif.',
  approvedHours:
    'Les heures {{agent, of}} {{days, ofDays}} sont approuvées : le {{day, moment}} ne change plus. Pour corriger, rouvrez la période dans Validation, avec un motif.',
  lockedHours:
    'Les heures sont verrouillées jusqu’au {{through, moment}} : le {{day, moment}} {{agent, of}} ne change plus. Pour corriger, reculez le verrou dans Validation, avec un motif.',
  alreadySubmitted:
    'La période {{days, ofDays}} {{agent, of}} est déjà soumise ou approuvée. Choisissez des jours qui ne la touchent pas.',
  nothingToSubmit:
    '{{agent}} n’a aucune heure confirmée {{days, days}} alors que des heures sont prévues. Confirmez ou saisissez ses heures, puis soumettez.',
  periodTooLong:
    'La période {{days, ofDays}} dépasse {{limit}} jours. Choisissez-en une plus courte.',
  notSubmitted:
    'La période {{days, ofDays}} {{agent, of}} n’est pas soumise : elle ne peut être ni approuvée ni refusée. Relisez la liste.',
  notApproved:
    'La période {{days, ofDays}} {{agent, of}} n’est pas approuvée : il n’y a rien à rouvrir. Relisez la liste.',
  approvalReasonMissing_one:
    'La période {{days, ofDays}} {{agent, of}} comporte {{count, number}} alerte. Donnez un motif pour l’approuver quand même.',
  approvalReasonMissing_other:
    'La période {{days, ofDays}} {{agent, of}} comporte {{count, number}} alertes. Donnez un motif pour l’approuver quand même.',
  unlockReasonMissing:
    'Le verrou est posé jusqu’au {{through, moment}}. Donnez un motif pour le reculer : il reste au dossier.',
  decisionNotUndone:
    'Une approbation, une réouverture ou un verrou ne s’annule pas par Ctrl+Z. Passez par Validation, avec un motif qui reste au dossier.',
} as const
