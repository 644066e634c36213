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
  const said = {
    ...check,
    body: 'collectivityId' in check ? nameOf(check.collectivityId) : '',
  }
  switch (said.code) {
    case 'dayOver10Hours':
    case 'weekOver48Hours':
    case 'overQuota':
      return t(`planning.checks.${said.code}`, said)
    case 'outsideAgreement': {
      const { agreement, body } = said
      return agreement === null
        ? t('planning.checks.outsideAgreement', { body })
        : t('planning.checks.outsideNamedAgreement', { body, agreement })
    }
    case 'notEmployed':
      return t('planning.checks.notEmployed')
    case 'agentAbsent':
      return t('planning.checks.agentAbsent', {
        ...said,
        part: t(`planning.parts.${said.part}`),
        kind: absenceKinds(said.kinds, t),
      })
    case 'holiday':
      return t('planning.checks.holiday', {
        ...said,
        holiday: t(`planning.holidays.${said.holiday}`),
      })
    case 'overlap':
      return t('planning.checks.overlap', { ...said, other: nameOf(said.other) })
    case 'contractPassed':
      return t('planning.checks.contractPassed', said)
  }
}
