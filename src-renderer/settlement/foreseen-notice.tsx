import type { Agreement } from '#shared/domain/agreements/agreement'
import { countsTravel } from '#shared/domain/agreements/term-versions'
import { foreseenClauses } from '#shared/wording/foreseen-clauses'
import type { ShownAllocation } from '../client/compute-allocation'
import { useWording } from '../ui/use-wording'
import classes from './foreseen-notice.module.css'

/** What a provisional settlement foresees, and from what; nothing for a final one. */
export function ForeseenNotice({
  agreement,
  allocation,
}: {
  readonly agreement: Agreement
  readonly allocation: ShownAllocation | undefined
}) {
  const { t } = useWording()
  if (allocation?.foreseen === undefined) return null
  const clauses = foreseenClauses(allocation.foreseen.basis, t, countsTravel(agreement))
  return (
    <p className={classes.notice} role="note">
      <strong>{t('provisional.basis.introPlain')}</strong>{' '}
      {clauses.length === 0 ? t('provisional.basis.known') : clauses.join(' ')}{' '}
      {clauses.length > 0 && t('provisional.basis.end')}
    </p>
  )
}
