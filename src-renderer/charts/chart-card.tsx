import { ActionIcon, Flex, Menu } from '@mantine/core'
import { IconDownload, IconTable } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card'
import looks from '../ui/looks.module.css'
import type { ChartFigures } from './chart-figures'
import { FiguresTable } from './figures-table'
import classes from './chart-card.module.css'
import { pictureOf, svgOf } from './picture-of'
import { ScreenReaderFigures } from './screen-reader-figures'

/** A file made of a chart, without its folder. */
export interface ChartFile {
  readonly ending: 'csv' | 'png' | 'svg'
  readonly content: { readonly text: string } | { readonly base64: string }
}

interface ChartCardProps {
  /** The finding, computed. */
  readonly title: string
  /** What is measured, in which unit. */
  readonly subtitle: string
  /** One sentence written from the numbers. */
  readonly sentence: string
  /** A stable name by which tests and exports find the card in the page. */
  readonly name: string
  readonly legend?: ReactNode
  /** `null` where there is nothing to draw. */
  readonly drawing: ReactNode
  readonly figures: ChartFigures
  /** Opens the details of a figure. */
  readonly onChoose: (id: string) => void
  /** The figures as a table that spreadsheets read. */
  readonly csv: () => string
  readonly onSave: (file: ChartFile) => void
}

/** A chart with its finding as a title, a sentence, its table below on demand, and all of it to take away. */
export function ChartCard(props: ChartCardProps) {
  const { title, subtitle, sentence, name, legend, drawing, figures, onChoose, csv, onSave } = props
  const { t } = useTranslation()
  const [hasTable, setHasTable] = useState(false)
  const holder = useRef<HTMLDivElement>(null)
  const savePicture = async (): Promise<void> => {
    const base64 = holder.current === null ? null : await pictureOf(holder.current, title)
    if (base64 !== null) onSave({ ending: 'png', content: { base64 } })
  }
  const saveDrawing = (): void => {
    const text = holder.current === null ? null : svgOf(holder.current, title)
    if (text !== null) onSave({ ending: 'svg', content: { text } })
  }
  const showTable = t(hasTable ? 'charts.hideTable' : 'charts.showTable')
  const tools = (
    <Flex component="span" gap="xs" display="inline-flex">
      <ActionIcon
        aria-label={showTable}
        title={showTable}
        aria-expanded={hasTable}
        onClick={() => setHasTable((shown) => !shown)}
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
          <Menu.Item onClick={() => onSave({ ending: 'csv', content: { text: csv() } })}>
            {t('simulation.council.save')}
          </Menu.Item>
          <Menu.Item onClick={() => void savePicture()}>{t('charts.savePicture')}</Menu.Item>
          <Menu.Item onClick={saveDrawing}>{t('charts.saveDrawing')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Flex>
  )
  return (
    <div data-chart={name} ref={holder} className={classes.holder}>
      <Card
        title={title}
        subtitle={
          <span className={classes.subline}>
            {subtitle}
            {legend}
          </span>
        }
        aside={tools}
      >
        {!hasTable && <ScreenReaderFigures figures={figures} />}
        {drawing}
        <p className={`${looks.sentence} ${classes.sentence}`}>{sentence}</p>
        {hasTable && (
          <div className={classes.table}>
            <FiguresTable figures={figures} onChoose={onChoose} />
          </div>
        )}
      </Card>
    </div>
  )
}
