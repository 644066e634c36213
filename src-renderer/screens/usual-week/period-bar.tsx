import { Box, Checkbox, Flex, Text } from '@mantine/core'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { Tag } from '../../ui/tag'
import { SuggestButton } from './suggest-button'
import type { UsualWeekForm } from './usual-week-fields'
import type { WeekFigures } from './use-week-figures'

interface PeriodBarProps {
  readonly agentId: string
  readonly form: UsualWeekForm
  readonly figures: WeekFigures
  readonly weekend: {
    readonly shown: boolean
    /** Something is foreseen then: it can't be hidden. */
    readonly disabled: boolean
    readonly toggle: () => void
  }
}

/** When the week is in force, its sum, and where it could be copied from. */
export function PeriodBar({ agentId, form, figures, weekend }: PeriodBarProps) {
  const { t } = useWording()
  const { sum, quota } = figures
  return (
    <Flex gap="var(--space-2) var(--space-4)" align="flex-end" wrap="wrap">
      <Box w={150}>
        <Field form={form} name="period.from" />
      </Box>
      <Box w={150}>
        <Field form={form} name="period.to" />
      </Box>
      <Text pb="tight" role="status">
        <Tag tone={quota === undefined || sum === quota ? 'accent' : 'warn'}>
          {quota === undefined
            ? t('usualWeek.sumAlone', { sum })
            : t('usualWeek.sum', { sum, week: quota })}
        </Tag>
      </Text>
      <Flex component="span" gap="lg" align="center" wrap="wrap" ml="auto" pb="xs">
        <Checkbox
          label={t('words.weekend')}
          checked={weekend.shown}
          disabled={weekend.disabled}
          onChange={weekend.toggle}
        />
        <SuggestButton agentId={agentId} form={form} />
      </Flex>
    </Flex>
  )
}
