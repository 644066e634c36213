import { useTranslation } from 'react-i18next'
import { lockInForce } from '#shared/domain/approvals/lock-in-force'
import { useRegistry } from '../../client/use-registry'
import { ExplanationPane } from '../../ui/explanation-pane'
import classes from './approvals.module.css'
import { DecisionLine } from './decision-line'
import { LockForm } from './lock-form'
import looks from '../../ui/looks.module.css'

/** The lock by date: the current one, how to move it, every decision so far. */
export function LockPane({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { locks } = useRegistry()
  const through = lockInForce(locks)?.through ?? null
  const decisions = [...locks].sort((a, b) => b.number - a.number)
  return (
    <ExplanationPane
      kicker={t('approvals.lock.kicker')}
      title={t('approvals.lock.title')}
      context={
        through === null ? t('approvals.lock.open') : t('approvals.lock.closed', { day: through })
      }
      onClose={onClose}
    >
      <section className={`${looks.item} ${classes.section}`}>
        <p>{t('approvals.lock.what')}</p>
        <LockForm key={through} through={through} />
      </section>
      <section className={`${looks.item} ${classes.section}`}>
        <h3>{t('approvals.lock.history')}</h3>
        {decisions.length === 0 ? (
          <p>{t('approvals.lock.noHistory')}</p>
        ) : (
          <ol>
            {decisions.map(({ id, through: day, at, author, reason }) => (
              <DecisionLine
                key={id}
                what={
                  day === null
                    ? t('approvals.lock.decidedOpen')
                    : t('approvals.lock.decided', { day })
                }
                at={at}
                author={author}
                reason={reason}
              />
            ))}
          </ol>
        )}
      </section>
    </ExplanationPane>
  )
}
