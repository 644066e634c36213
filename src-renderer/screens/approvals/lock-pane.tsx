import { lockInForce } from '#shared/domain/approvals/lock-in-force'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { ExplanationPane } from '../../ui/explanation-pane'
import { DecisionLine } from './decision-line'
import { LockForm, useLockForm } from './lock-form'
import { PaneSection } from './pane-section'

/** The lock by date: the current one, how to move it, every decision so far. */
export function LockPane({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWording()
  const { locks } = useRegistry()
  const through = lockInForce(locks)?.through ?? null
  const form = useLockForm(through)
  const decisions = [...locks].sort((a, b) => b.number - a.number)
  return (
    <>
      <ExplanationPane
        kicker={t('approvals.lock.kicker')}
        title={t('approvals.lock.title')}
        context={
          through === null ? t('approvals.lock.open') : t('approvals.lock.closed', { day: through })
        }
        onClose={() => form.leave(onClose)}
      >
        <PaneSection>
          <p>{t('approvals.lock.what')}</p>
          <LockForm form={form} through={through} />
        </PaneSection>
        <PaneSection title={t('approvals.lock.history')}>
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
        </PaneSection>
      </ExplanationPane>
      {form.dialog}
    </>
  )
}
