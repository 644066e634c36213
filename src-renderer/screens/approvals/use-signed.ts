import { useTranslation } from 'react-i18next'
import { formatTime } from '#shared/wording/format'
import { localDay } from '../../client/local-day'
import { useFormat } from '../../client/use-format'

/** When a decision was taken, on this machine's clock, and by whom. */
export function useSigned(): (decision: {
  readonly at: string
  readonly author: string
}) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ at, author }) => {
    const moment = { day: format.day(localDay(at), 'long'), time: formatTime(at) }
    return author === ''
      ? t('approvals.signedByNobody', moment)
      : t('approvals.signed', { ...moment, author })
  }
}
