import { useCallback } from 'react'
import type { ChangeLabel } from '#shared/contract/views'
import { PARAMETER_CODES } from '#shared/domain/costs/parameter'
import { readDay } from '#shared/kernel/day'
import { readMonth } from '#shared/kernel/month'
import { useWording } from '../ui/use-wording'

/** Words for a change: "heures de Marie Dupont, mar. 12 janv.". */
export function useChangeSentence(): (label: ChangeLabel) => string {
  const { t, format } = useWording()
  return useCallback(
    ({ verb, subject, when }) => {
      const day = when === null ? null : readDay(when)
      const month = when === null ? null : readMonth(when)
      const moment =
        day !== null ? format.day(day, 'short') : month !== null ? format.month(month, 'long') : ''
      const code = PARAMETER_CODES.find((one) => verb === 'saveParameter' && one === subject)
      const what = code === undefined ? subject : t(`parameters.code.${code}`)
      return t(`history.${verb}`, { subject: what, when: moment })
    },
    [t, format],
  )
}
