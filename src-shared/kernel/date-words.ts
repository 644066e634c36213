/** Days of the week by their folded names in French and English: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'lun lundi mon monday',
    'mar mardi tue tues tuesday',
    'mer mercredi wed wednesday',
    'jeu jeudi thu thur thurs thursday',
    'ven vendredi fri friday',
    'sam samedi sat saturday',
    'dim dimanche sun sunday',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Months by their folded names; `mar` alone is Tuesday in French, so that March is written whole. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv jan january',
    'fevrier fevr fev feb february',
    'mars march',
    'avril avr apr april',
    'mai may',
    'juin jun june',
    'juillet juil jul july',
    'aout aou aug august',
    'septembre sept sep september',
    'octobre oct october',
    'novembre nov november',
    'decembre dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** The same where no day of the week is meant, as beside a year or among other months: `mar` is March there. */
export const MONTHS_ALONE: ReadonlyMap<string, number> = new Map([...MONTHS, ['mar', 3]])
