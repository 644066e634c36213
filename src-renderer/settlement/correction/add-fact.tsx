import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import type { CorrectionStart } from '../../client/correction-start'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { AddCost } from './add-cost'
import { FACT_KINDS, type AddFactProps, type FactKind } from './add-fact-props'
import { AddHours } from './add-hours'
import { AddValue } from './add-value'
import { MoveHours } from './move-hours'

interface AddAnyFactProps extends Omit<AddFactProps, 'onTyped'> {
  readonly start: CorrectionStart
  /** Whether a fact of a kind is typed that is not added yet. */
  readonly onTyped: (kind: FactKind, isTyped: boolean) => void
}

const FORMS = { moved: MoveHours, cost: AddCost, value: AddValue } as const

/**
 * What was wrong: the hours of a day, the body that they were done for, the cost of a month, the value of a criterion. What is
 * typed of one kind stays while another is looked at.
 */
export function AddFact({ start, onTyped, ...props }: AddAnyFactProps) {
  const { t } = useWording()
  const { criteria } = useRegistry()
  const [kind, setKind] = useState<FactKind>('hours')
  const [opened, setOpened] = useState<readonly FactKind[]>([kind])
  const offered = FACT_KINDS.filter((one) => one !== 'value' || criteria.length > 0)
  const formOf = (one: FactKind) => {
    const given = { ...props, onTyped: (isTyped: boolean) => onTyped(one, isTyped) }
    if (one === 'hours') return <AddHours start={start} {...given} />
    const Form = FORMS[one]
    return <Form {...given} />
  }
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t('correction.kind.label')}
        size="xs"
        value={kind}
        data={offered.map((value) => ({ value, label: t(`correction.kind.${value}`) }))}
        onChange={(chosen) => {
          setKind(chosen)
          setOpened((known) => (known.includes(chosen) ? known : [...known, chosen]))
        }}
      />
      {opened.map((one) => (
        <div key={one} hidden={one !== kind}>
          {formOf(one)}
        </div>
      ))}
    </Stack>
  )
}
