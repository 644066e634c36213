import { Button } from '@mantine/core'
import { longerProvisionals } from '#shared/domain/statements/in-the-way'
import type { Period } from '#shared/kernel/period'
import { useRegistry } from '../../client/use-registry'
import { usePeriodName } from '../../settlement/use-period-name'
import { Notice } from '../../ui/notice'
import { useWording } from '../../ui/use-wording'

interface LongerProvisionalsProps {
  readonly agreementId: string
  readonly period: Period
  readonly onChoose: (period: Period) => void
}

/** Why bodies are left out of the final statements of a period, with the periods in which theirs can be issued. */
export function LongerProvisionals({ agreementId, period, onChoose }: LongerProvisionalsProps) {
  const { t } = useWording()
  const periodName = usePeriodName()
  const { statements } = useRegistry()
  return longerProvisionals(agreementId, period, statements).map(({ period: whole, count }) => (
    <Notice key={`${whole.from} ${whole.to}`} mb="card" fz="text" role="status">
      {t('statements.longerProvisionals', { count, ...whole })}
      <Button size="xs" variant="default" onClick={() => onChoose(whole)}>
        {periodName(whole)}
      </Button>
    </Notice>
  ))
}
