import { Button, Group } from '@mantine/core'
import { openParts } from '#shared/domain/indicators/settling-parts'
import type { Period } from '#shared/kernel/period'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { usePeriodName } from '../../settlement/use-period-name'
import looks from '../../ui/looks.module.css'

interface OpenPartsProps {
  readonly agreementId: string
  readonly period: Period
  readonly onChoose: (period: Period) => void
}

/** The quarters or months that are left to settle of a period of which others are settled; nothing where there are none. */
export function OpenParts({ agreementId, period, onChoose }: OpenPartsProps) {
  const { t } = useWording()
  const periodName = usePeriodName()
  const { statements } = useRegistry()
  const parts = openParts(agreementId, period, statements)
  const [first] = parts
  if (first === undefined || (first.from === period.from && first.to === period.to)) return null
  return (
    <Group gap="xs" mb="xs" role="group" aria-label={t('statements.openParts')}>
      <span className={`${looks.soft} ${looks.wide}`}>{t('statements.openParts')}</span>
      {parts.map((part) => (
        <Button key={part.from} size="xs" onClick={() => onChoose(part)}>
          {periodName(part)}
        </Button>
      ))}
    </Group>
  )
}
