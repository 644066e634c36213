import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../client/use-format'
import type { Stage } from '../stage'
import classes from './detail.module.css'

interface ShownNoticeProps {
  readonly shown: Stage
  readonly onBack: () => void
}

/** Says that the terms on screen are not those in force, and leads back to these. */
export function ShownNotice({ shown, onBack }: ShownNoticeProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (shown.inForce) return null
  const { from, to } = shown.agreement.period
  const name = shown.amendment?.reference ?? t('amendments.convention')
  return (
    <div className={classes.shown} role="status">
      <span>
        {to === null
          ? t('amendments.shownSince', { name, from: format.day(from, 'long') })
          : t('amendments.shownSpan', {
              name,
              from: format.day(from, 'long'),
              to: format.day(to, 'long'),
            })}
      </span>
      <Button variant="default" size="xs" onClick={onBack}>
        {t('amendments.back')}
      </Button>
    </div>
  )
}
