import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useDeadlineWords } from '../../../client/use-deadline-words'
import { useDeadlines } from '../../../client/use-deadlines'
import { useFormat } from '../../../client/use-format'
import { Card } from '../../../ui/card'
import classes from './trace.module.css'
import { useTracePlace } from './use-trace-place'

/** What an agreement asks by a day, earliest first, each with what is to be done. */
export function DeadlinesCard({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useDeadlineWords()
  const { open } = useTracePlace()
  const own = useDeadlines().filter(({ agreementId }) => agreementId === agreement.id)
  return (
    <Card title={t('trace.deadlines.title')} flush>
      {own.length === 0 && <p className={classes.quiet}>{t('trace.deadlines.none')}</p>}
      <ul className={classes.list}>
        {own.map((deadline) => {
          const { what, why, left, late } = words(deadline)
          return (
            <li
              key={`${what} ${deadline.on}`}
              className={classes.dated}
              data-late={late || undefined}
            >
              <strong>{format.day(deadline.on, 'numeric')}</strong>
              <span>
                {what}
                <small>{why}</small>
              </span>
              <span className={classes.left}>{left}</span>
              {deadline.kind === 'unitCost' && (
                <span className={classes.next}>
                  <Button
                    variant="default"
                    size="xs"
                    onClick={() => open({ kind: 'notice', year: deadline.year })}
                  >
                    {t('trace.deadlines.note')}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
