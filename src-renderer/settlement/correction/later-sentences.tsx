import type { CorrectionLater } from '#shared/contract/correction-views'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'

/** What late hours do besides the figures: when they count, and what is known of their price. */
export function LaterSentences({ later }: { readonly later: CorrectionLater }) {
  const { t } = useWording()
  return (
    <div className={looks.sentence}>
      <p>{t('correction.later.counts', { months: later.months })}</p>
      {later.amounts === null ? (
        <p>{t('correction.later.unknown')}</p>
      ) : (
        later.foreseen && <p>{t('correction.later.foreseen')}</p>
      )}
      <p>{t('correction.later.undo')}</p>
    </div>
  )
}
