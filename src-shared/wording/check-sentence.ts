import type { TFunction } from 'i18next'
import type { WeekCheck } from '#shared/domain/timesheets/week-check'
import { absenceKinds } from './absence-kinds'

/**
 * Says what a check found. Who and when come before it: "Pascal Thévenot, jeudi 14." then the sentence.
 *
 * @param nameOf the name of a body, and of common time for `null`
 */
export function checkSentence(
  check: WeekCheck,
  t: TFunction,
  nameOf: (collectivityId: string | null) => string,
): string {
  switch (check.code) {
    case 'dayOver10Hours':
    case 'weekOver48Hours':
    case 'overQuota':
      return t(`planning.checks.${check.code}`, { found: check.found, most: check.most })
    case 'outsideAgreement': {
      const body = nameOf(check.collectivityId)
      return check.agreement === null
        ? t('planning.checks.outsideAgreement', { body })
        : t('planning.checks.outsideNamedAgreement', { body, agreement: check.agreement })
    }
    case 'notEmployed':
      return t('planning.checks.notEmployed')
    case 'agentAbsent':
      return t('planning.checks.agentAbsent', {
        part: t(`planning.parts.${check.part}`),
        kind: absenceKinds(check.kinds, t),
        body: nameOf(check.collectivityId),
      })
    case 'holiday':
      return t('planning.checks.holiday', {
        holiday: t(`planning.holidays.${check.holiday}`),
        body: nameOf(check.collectivityId),
      })
    case 'overlap':
      return t('planning.checks.overlap', {
        body: nameOf(check.collectivityId),
        other: nameOf(check.other),
        start: check.otherStart,
        shared: check.shared,
      })
    case 'contractPassed':
      return t('planning.checks.contractPassed', {
        body: nameOf(check.collectivityId),
        year: check.year,
        found: check.found,
        most: check.most,
      })
  }
}
