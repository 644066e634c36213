import { formatTime } from '#shared/wording/format'
import { localDay } from '../../client/local-day'
import { useWording } from '../../client/use-wording'

/** When a decision was taken, on this machine's clock, and by whom. */
export function useSigned(): (decision: {
  readonly at: string
  readonly author: string
}) => string {
  const { t, format } = useWording()
  return ({ at, author }) => {
    const moment = { day: format.day(localDay(at), 'long'), time: formatTime(at) }
    return author === ''
      ? t('approvals.signedByNobody', moment)
      : t('approvals.signed', { ...moment, author })
  }
}
