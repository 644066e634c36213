import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './forms.module.css'

interface FormNoticeProps {
  readonly form: { readonly general: readonly string[]; readonly wrong: number }
}

/** Above a form: why it was not saved. */
export function FormNotice({ form: { general, wrong } }: FormNoticeProps) {
  const { t } = useTranslation()
  if (general.length === 0 && wrong === 0) return null
  return (
    <div className={classes.notice} role="alert">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <div>
        {wrong > 0 && <p>{t('forms.refused', { count: wrong })}</p>}
        {general.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  )
}
