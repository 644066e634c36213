import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { Card } from '../../../ui/card'
import classes from './terms-card.module.css'
import { EditButton } from './edit-button'
import { useTermLines } from './use-term-lines'

interface TermsCardProps {
  readonly agreement: Agreement
  readonly onEdit: () => void
}

/** What was agreed, term by term. */
export function TermsCard({ agreement, onEdit }: TermsCardProps) {
  const { t } = useTranslation()
  const lines = useTermLines(agreement)
  return (
    <Card
      title={t('agreements.terms.title')}
      aside={<EditButton what={t('agreements.edit.terms')} onClick={onEdit} />}
      flush
    >
      <dl className={classes.terms}>
        {lines.map(({ label, value, note }) => (
          <div key={label} className={classes.term}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              {note !== undefined && <span>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
