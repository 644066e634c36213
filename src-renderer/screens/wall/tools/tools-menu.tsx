import { Button, Menu } from '@mantine/core'
import { IconChartPie, IconChevronDown, IconCopy, IconCalendarMonth } from '@tabler/icons-react'
import { useState, type ComponentType } from 'react'
import { useWording } from '../../../ui/use-wording'
import { useWallTools } from '../wall-tools'
import { CopyWeekTool } from './copy-week-tool'
import { SplitBlockTool } from './split-block-tool'
import { SpreadMonthTool } from './spread-month-tool'
import type { ToolProps } from './tool-props'

const TOOLS = [
  { name: 'copy', icon: IconCopy, weekOnly: true },
  { name: 'split', icon: IconChartPie, weekOnly: false },
  { name: 'spread', icon: IconCalendarMonth, weekOnly: false },
] as const

type ToolName = (typeof TOOLS)[number]['name']

const DIALOGS: Readonly<Record<ToolName, ComponentType<ToolProps>>> = {
  copy: CopyWeekTool,
  split: SplitBlockTool,
  spread: SpreadMonthTool,
}

/** The tools that fill many cells together, each with a preview and one undo. They start from the active cell. */
export function ToolsMenu() {
  const { t } = useWording()
  const { store } = useWallTools()
  const [opened, setOpened] = useState<{
    readonly name: ToolName
    readonly start: Omit<ToolProps, 'onClose'>
  } | null>(null)
  const isWeek = store.cells.model.view === 'week'
  const open = (name: ToolName): void => {
    const { groups, days } = store.cells.model
    const { row, column } = store.active
    const line = store.lineAt(row)
    const [day] = store.cells.column(column)?.days ?? days
    if (day === undefined) return
    setOpened({
      name,
      start: {
        groups,
        days,
        day,
        agentId: line?.group.agent.id ?? null,
        collectivityId: line?.kind === 'row' ? line.row.collectivityId : undefined,
      },
    })
  }
  const Dialog = opened === null ? null : DIALOGS[opened.name]
  return (
    <>
      <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={15} aria-hidden="true" />}>
            {t('wallTools.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {TOOLS.map(({ name, icon: Icon, weekOnly }) => (
            <Menu.Item
              key={name}
              leftSection={<Icon size={16} aria-hidden="true" />}
              disabled={weekOnly && !isWeek}
              {...(weekOnly && !isWeek ? { title: t('wallTools.weekOnly') } : {})}
              onClick={() => open(name)}
            >
              {t(`wallTools.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {opened !== null && Dialog !== null && (
        <Dialog {...opened.start} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
