import { Button } from '@mantine/core'
import { useWording } from '../../../ui/use-wording'
import type { Stage } from '../stage'
import { Notice } from '../../../ui/notice'

interface ShownNoticeProps {
  readonly shown: Stage
  readonly onBack: () => void
}

/** Says that the terms on screen are not those in force, with a link to those. */
export function ShownNotice({ shown, onBack }: ShownNoticeProps) {
  const { t } = useWording()
  if (shown.inForce) return null
  const { from, to } = shown.agreement.period
  const name = shown.amendment?.reference ?? t('words.agreement')
  return (
    <Notice justify="space-between" mb="card" px="lg" role="status">
      <span>
        {to === null
          ? t('amendments.shownSince', { name, from })
          : t('amendments.shownSpan', { name, days: { from, to } })}
      </span>
      <Button size="xs" onClick={onBack}>
        {t('amendments.back')}
      </Button>
    </Notice>
  )
}
