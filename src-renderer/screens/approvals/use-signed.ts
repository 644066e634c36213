import { localDay } from '../../client/local-day'
import { useWording } from '../../ui/use-wording'

/** When a decision was taken, on this machine's clock, and by whom. */
export function useSigned(): (decision: {
  readonly at: string
  readonly author: string
}) => string {
  const { t } = useWording()
  return ({ at, author }) => {
    const day = localDay(at)
    return author === ''
      ? t('approvals.signedByNobody', { day, at })
      : t('approvals.signed', { day, at, author })
  }
}
