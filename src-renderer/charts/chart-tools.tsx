import { ActionIcon, Flex, Menu } from '@mantine/core'
import { IconDownload, IconTable } from '@tabler/icons-react'
import { memo } from 'react'
import { useWording } from '../ui/use-wording'
import type { ChartFile } from './take-chart'

interface ChartToolsProps {
  readonly hasTable: boolean
  readonly onTable: () => void
  readonly onTake: (ending: ChartFile['ending']) => void
}

function Tools({ hasTable, onTable, onTake }: ChartToolsProps) {
  const { t } = useWording()
  const showTable = t(hasTable ? 'charts.hideTable' : 'charts.showTable')
  return (
    <Flex component="span" gap="xs" display="inline-flex">
      <ActionIcon
        aria-label={showTable}
        title={showTable}
        aria-expanded={hasTable}
        onClick={onTable}
      >
        <IconTable size={16} />
      </ActionIcon>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('charts.save')} title={t('charts.save')}>
            <IconDownload size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onTake('csv')}>{t('simulation.council.save')}</Menu.Item>
          <Menu.Item onClick={() => onTake('png')}>{t('charts.savePicture')}</Menu.Item>
          <Menu.Item onClick={() => onTake('svg')}>{t('charts.saveDrawing')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Flex>
  )
}

/** The table of a chart, and its files: drawn once, whatever figures the chart shows. */
export const ChartTools = memo(Tools)
