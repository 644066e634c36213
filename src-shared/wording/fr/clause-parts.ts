import type { ClausePart } from './act-clauses/clause'

/** By what notice a party ends an agreement. */
export const ENDS_BY_NOTICE: ClausePart = {
  when: 'noticeKnown',
  say: ['Une partie peut y mettre fin par écrit, moyennant un préavis de {{notice}} mois.'],
  otherwise: ['Une partie peut y mettre fin par écrit, moyennant un préavis de [[durée]].'],
}

/** Of how many weeks the hours foreseen of a year are. */
export const WEEKS_COUNTED: ClausePart = {
  when: 'paidWeeks',
  say: ['La semaine prévue est comptée sur 52 semaines payées par an.'],
  otherwise: ['La semaine prévue est comptée sur 45,6 semaines travaillées par an.'],
}

/** How the amount foreseen of a year is computed. */
export const AMOUNT_FORESEEN: ClausePart = {
  when: 'hourly',
  say: ['Montant prévu : heures de l’exercice × coût unitaire, arrondi au centime.'],
  otherwise: ['Le montant prévu se calcule dès que le coût unitaire est connu.'],
}
