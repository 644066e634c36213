import { Anchor } from '@mantine/core'
import { openCorrection, type CorrectionStart } from '../client/correction-start'
import { useWording } from '../ui/use-wording'

interface CorrectButtonProps {
  readonly start: CorrectionStart
  /** Done first: a dialogue that asks something else closes. */
  readonly onOpen?: () => void
}

/** Beside what a statement locks: opens the dialogue that corrects it. */
export function CorrectButton({ start, onOpen }: CorrectButtonProps) {
  const { t } = useWording()
  const open = (): void => {
    onOpen?.()
    openCorrection(start)
  }
  return (
    <Anchor component="button" type="button" inherit underline="always" onClick={open}>
      {t('correction.open')}
    </Anchor>
  )
}
