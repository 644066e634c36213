import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import type { CorrectionStart } from '../../client/correction-start'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { AddCost } from './add-cost'
import type { AddFactProps } from './add-fact-props'
import { AddHours } from './add-hours'
import { AddValue } from './add-value'
import { MoveHours } from './move-hours'

const KINDS = ['hours', 'moved', 'cost', 'value'] as const

/** What was wrong: the hours of a day, the body that they were done for, the cost of a month, the value of a criterion. */
export function AddFact({ start, ...props }: AddFactProps & { readonly start: CorrectionStart }) {
  const { t } = useWording()
  const { criteria } = useRegistry()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('hours')
  const offered = KINDS.filter((one) => one !== 'value' || criteria.length > 0)
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t('correction.kind.label')}
        size="xs"
        value={kind}
        data={offered.map((value) => ({ value, label: t(`correction.kind.${value}`) }))}
        onChange={setKind}
      />
      {kind === 'hours' && <AddHours start={start} {...props} />}
      {kind === 'moved' && <MoveHours {...props} />}
      {kind === 'cost' && <AddCost {...props} />}
      {kind === 'value' && <AddValue {...props} />}
    </Stack>
  )
}
