import type { TFunction } from 'i18next'
import type { AbsenceKind } from '#shared/domain/timesheets/absence'

/** Classes of absence in words: "formation", or "formation puis congé". */
export function absenceKinds(kinds: readonly AbsenceKind[], t: TFunction): string {
  const [first = '', second] = kinds.map((kind): string => t(`planning.absences.${kind}`))
  return second === undefined ? first : t('planning.bothKinds', { first, second })
}
