import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { useLanguage } from '../../../client/use-language'
import { percentWords } from '../../../forms/percent-text'
import { useBodyWords } from '../use-body-words'
import { typedCriteria } from './criteria-draft'
import classes from './edit.module.css'
import type { TermsDraft } from './terms-draft'
import { useMixedShares } from './use-mixed-shares'

interface CriteriaPreviewProps {
  readonly draft: TermsDraft
  readonly agreement: Agreement
}

/** What the criteria typed so far would give each body, on the values known for the year; or what is missing. */
export function CriteriaPreview({ draft, agreement }: CriteriaPreviewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const bodies = useBodyWords()
  const mixed = useMixedShares(agreement, typedCriteria(draft.criteria, agreement))
  if (mixed === null) return null
  const { year, missing, shares } = mixed
  if (missing.length > 0)
    return (
      <p className={classes.missing} role="status">
        {t('criteria.missing', {
          count: missing.length,
          year,
          names: missing.slice(0, 4).map(bodies.name).join(', '),
        })}
      </p>
    )
  if (shares === null)
    return (
      <p className={classes.missing} role="status">
        {t('criteria.nothing', { year })}
      </p>
    )
  return (
    <table className={classes.preview}>
      <caption>{t('criteria.preview', { year })}</caption>
      <tbody>
        {shares.map(({ collectivityId, part, whole }) => (
          <tr key={collectivityId}>
            <th scope="row">{bodies.name(collectivityId)}</th>
            <td>{percentWords(roundRatio(ratio(part * 10_000n, whole)), 2, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
