/** Folded titles of hours of a day, two weeks, a month, a quarter or a year: they are no hours of a week. */
export const NOT_WEEKLY =
  /^(?!.*\b(semaines?|hebdo|week)).*\b(jours?|journalier|quotidien|day|daily|quinzaine|fortnight|mois|(bi)?mensuel|month|trimestr|quarter|semestr|ans?\b|annee|annuel|annual|year)/
