import { useTranslation } from 'react-i18next'
import type { Reserve } from '#shared/domain/statements/finding'
import { reasonWords } from '#shared/wording/finding-sentence'
import { AuditList } from './audit-list'
import classes from './statements.module.css'

/** Why a statement was issued in spite of objections: the reason, its author, and the objections. */
export function ReserveNote({ reserve }: { readonly reserve: Reserve }) {
  const { t } = useTranslation()
  const { findings } = reserve
  return (
    <div className={classes.note}>
      <p>
        {t('statements.reserves', { count: findings.length })}{' '}
        {t('statements.reserveReason', { reason: reasonWords(reserve) })}
      </p>
      <details>
        <summary>{t('statements.reserveFindings')}</summary>
        <AuditList findings={findings} />
      </details>
    </div>
  )
}
