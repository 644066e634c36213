import { Button } from '@mantine/core'
import type { ProvisionalDays } from '#shared/domain/statements/in-the-way'
import type { Period } from '#shared/kernel/period'
import { usePeriodName } from '../../settlement/use-period-name'
import { Notice } from '../../ui/notice'
import { useWording } from '../../ui/use-wording'

interface LongerProvisionalsProps {
  readonly found: readonly ProvisionalDays[]
  readonly onChoose: (period: Period) => void
}

/** Why bodies are left out of the final statements of a period, with the periods in which theirs can be issued. */
export function LongerProvisionals({ found, onChoose }: LongerProvisionalsProps) {
  const { t } = useWording()
  const periodName = usePeriodName()
  return found.map(({ period: whole, count }) => (
    <Notice key={`${whole.from} ${whole.to}`} mb="card" fz="text" role="status">
      {t('statements.longerProvisionals', { count, ...whole })}
      <Button size="xs" onClick={() => onChoose(whole)}>
        {periodName(whole)}
      </Button>
    </Notice>
  ))
}
