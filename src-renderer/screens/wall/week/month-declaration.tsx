import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { upperFirst } from '#shared/wording/upper-first'
import { useCommand } from '../../../client/use-command'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { Tag } from '../../../ui/tag'
import type { WallGroup } from '../wall-model'
import barClasses from '../wall-bars.module.css'

interface MonthDeclarationProps {
  readonly group: WallGroup
  readonly days: readonly Day[]
  /** The window leaves little room: the button has fewer words. */
  readonly narrow: boolean
}

/** Offers to declare a month without any hour complete (leave, sickness): it then no longer blocks a settlement. */
export function MonthDeclaration({ group, days, narrow }: MonthDeclarationProps) {
  const { t } = useWording()
  const { run, pending } = useCommand('declareMonth')
  const today = useToday()
  const { agent, sheets } = group
  const months = [...new Set(days.map(monthOf))].filter((month) => month <= monthOf(today))
  return months.map((month) => {
    const sheet = sheets.find((known) => known.month === month)
    if (sheet !== undefined && sheet.lines.length > 0) return null
    return sheet === undefined ? (
      <Button
        key={month}
        className={barClasses.choice}
        variant="subtle"
        size="xs"
        loading={pending}
        {...(narrow ? { px: 'xs', title: t('week.month.declare', { month }) } : {})}
        aria-label={t('week.month.declare', { month })}
        onClick={() => void run({ agentId: agent.id, month })}
      >
        {t(narrow ? 'week.month.declareShort' : 'week.month.declare', { month })}
      </Button>
    ) : (
      <Tag key={month} tone="accent" icon={<IconCheck size={13} aria-hidden="true" />}>
        {upperFirst(t('week.month.declared', { month }))}
      </Tag>
    )
  })
}
