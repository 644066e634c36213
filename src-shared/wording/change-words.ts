import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { ChangeLabel } from '#shared/contract/views'
import { PARAMETER_CODES } from '#shared/domain/costs/parameter'
import { formatMoment } from './format-moment'

/** Words for a change: "heures de Marie Dupont, 12 janvier 2026". */
export function changeWords(
  { verb, subject, when }: ChangeLabel,
  t: TFunction,
  language: Language,
): string {
  const code = PARAMETER_CODES.find((one) => verb === 'saveParameter' && one === subject)
  const what = code === undefined ? subject : t(`parameters.code.${code}`)
  return t(`history.${verb}`, {
    subject: what,
    when: when === null ? '' : formatMoment(when, language),
  })
}
