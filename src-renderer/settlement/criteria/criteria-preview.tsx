import type { Agreement } from '#shared/domain/agreements/agreement'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { formatShare } from '#shared/wording/format'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { typedCriteria, type CriterionDraft } from './criteria-draft'
import classes from './criteria.module.css'
import { useMixedShares } from './use-mixed-shares'
import looks from '../../ui/looks.module.css'

interface CriteriaPreviewProps {
  readonly drafts: readonly CriterionDraft[]
  readonly agreement: Agreement
  readonly year: number
}

/** What the criteria typed so far would give each body, on the values known for the year; or what is missing. */
export function CriteriaPreview({ drafts, agreement, year }: CriteriaPreviewProps) {
  const { t, language } = useWording()
  const names = useNames()
  const mixed = useMixedShares(agreement, typedCriteria(drafts, agreement), year)
  if (mixed === null) return null
  const { missing, shares } = mixed
  if (missing.length > 0)
    return (
      <p className={looks.warnNote} role="status">
        {t('criteria.missing', {
          count: missing.length,
          year,
          names: missing.slice(0, 4).map(names.collectivity).join(', '),
        })}
      </p>
    )
  if (shares === null)
    return (
      <p className={looks.warnNote} role="status">
        {t('criteria.nothing', { year })}
      </p>
    )
  return (
    <table className={classes.preview}>
      <caption>{t('criteria.preview', { year })}</caption>
      <tbody>
        {shares.map(({ collectivityId, part, whole }) => (
          <tr key={collectivityId}>
            <th scope="row">{names.collectivity(collectivityId)}</th>
            <td>{formatShare(roundRatio(ratio(part * 10_000n, whole)), 2, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
