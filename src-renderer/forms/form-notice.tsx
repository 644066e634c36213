import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useSettledRefusal } from '../client/settled-refusal'
import { useWording } from '../ui/use-wording'
import { CorrectButton } from './correct-button'
import classes from './forms.module.css'
import type { ClashChoice } from './use-clashes'

interface FormNoticeProps {
  readonly form: {
    readonly general: readonly string[]
    readonly wrong: number
    readonly clash: ClashChoice | null
  }
  /** Shown inside a sheet rather than across its top. */
  readonly boxed?: boolean
}

/** Above a form: why it was not saved, and what is to be chosen first. */
export function FormNotice({ form: { general, wrong, clash }, boxed = false }: FormNoticeProps) {
  const { t, language } = useWording()
  const settled = useSettledRefusal()
  const isHere = settled?.failures.some((one) => general.includes(failureSentence(one, language)))
  if (general.length === 0 && wrong === 0 && clash === null) return null
  return (
    <div className={classes.notice} data-boxed={boxed || undefined} role="alert">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <div>
        {clash !== null && (
          <>
            <p>{t('forms.clash.title')}</p>
            {clash.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <Group gap="sm" my="half">
              <Button size="xs" onClick={clash.keepTyped} data-choose>
                {t('forms.clash.keepTyped')}
              </Button>
              <Button size="xs" onClick={clash.takeKept}>
                {t('forms.clash.takeKept')}
              </Button>
            </Group>
          </>
        )}
        {wrong > 0 && <p>{t('forms.refused', { count: wrong })}</p>}
        {general.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {settled !== null && isHere === true && <CorrectButton start={{ facts: [settled.fact] }} />}
      </div>
    </div>
  )
}
