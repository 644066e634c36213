import { IconAlertTriangle } from '@tabler/icons-react'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useSettledRefusal } from '../client/settled-refusal'
import { useWording } from '../ui/use-wording'
import { CorrectButton } from './correct-button'
import classes from './forms.module.css'

interface FormNoticeProps {
  readonly form: { readonly general: readonly string[]; readonly wrong: number }
  /** Shown inside a sheet rather than across its top. */
  readonly boxed?: boolean
}

/** Above a form: why it was not saved. */
export function FormNotice({ form: { general, wrong }, boxed = false }: FormNoticeProps) {
  const { t, language } = useWording()
  const settled = useSettledRefusal()
  const isHere = settled?.failures.some((one) => general.includes(failureSentence(one, language)))
  if (general.length === 0 && wrong === 0) return null
  return (
    <div className={classes.notice} data-boxed={boxed || undefined} role="alert">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <div>
        {wrong > 0 && <p>{t('forms.refused', { count: wrong })}</p>}
        {general.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {settled !== null && isHere === true && <CorrectButton start={{ facts: [settled.fact] }} />}
      </div>
    </div>
  )
}
