import { sumCents } from '#shared/kernel/cents'
import type { CorrectionNow } from '#shared/contract/correction-views'
import { numberSpan } from '#shared/domain/statements/statement-number'
import { excessSentences } from '#shared/wording/corrected-payments'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { AuditList } from '../audit-list'
import looks from '../../ui/looks.module.css'

/** What a correction now does besides the figures: numbers, what stays, payments, approvals, objections. */
export function NowSentences({ now }: { readonly now: CorrectionNow }) {
  const { t } = useWording()
  const { collectivity } = useNames()
  const { corrected, untouched, unissued, reopened, lock, findings } = now
  const issued = corrected.flatMap(({ after }) => after?.number ?? [])
  const gone = corrected.filter(({ after }) => after === null).length
  const sent = corrected.filter((one) => one.sent).length
  const contested = corrected.filter((one) => one.contested).length
  return (
    <div className={looks.sentence}>
      {corrected.length === 0 && <p>{t('correction.now.none')}</p>}
      {issued.length > 0 && (
        <p>{t('correction.now.replaced', { count: issued.length, ...numberSpan(issued) })}</p>
      )}
      {gone > 0 && <p>{t('correction.now.gone', { count: gone })}</p>}
      {untouched > 0 && <p>{t('correction.now.untouched', { count: untouched })}</p>}
      {unissued.length > 0 && (
        <p>
          <strong>
            {t('correction.now.unissued', {
              count: unissued.length,
              body: collectivity(unissued[0]?.collectivityId ?? ''),
              amount: sumCents(unissued.map(({ amount }) => amount)),
            })}
          </strong>
        </p>
      )}
      {sent > 0 && <p>{t('correction.now.sent', { count: sent })}</p>}
      {contested > 0 && <p>{t('correction.now.contested', { count: contested })}</p>}
      {excessSentences(corrected, t).map((sentence) => (
        <p key={sentence}>
          <strong>{sentence}</strong>
        </p>
      ))}
      {reopened.map(({ agent, period: { from, to } }) => (
        <p key={`${agent} ${from}`}>{t('correction.now.reopened', { agent, from, to })}</p>
      ))}
      {lock !== null && <p>{t('correction.now.lock', { day: lock })}</p>}
      {findings.length > 0 && (
        <details>
          <summary>{t('statements.reserves', { count: findings.length })}</summary>
          <AuditList findings={findings} />
        </details>
      )}
      <p>{t('correction.now.stays')}</p>
    </div>
  )
}
