import { ActionIcon, Flex } from '@mantine/core'
import { IconChartBar, IconDownload, IconPhoto, IconTable } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { Card } from '../ui/card'
import type { ChartFigures } from './chart-figures'
import { FiguresTable, ScreenReaderFigures } from './figures-table'
import classes from './chart-card.module.css'
import { pictureOf } from './picture-of'

interface ChartCardProps {
  /** The finding, computed. */
  readonly title: string
  readonly subtitle: string
  /** A stable name by which tests and exports find the card in the page. */
  readonly name: string
  readonly legend: ReactNode
  readonly drawing: ReactNode
  readonly figures: ChartFigures
  readonly words: {
    readonly showTable: string
    readonly showChart: string
    readonly saveTable: string
    readonly savePicture: string
  }
  /** Opens the details of a figure. */
  readonly onChoose: (id: string) => void
  readonly onSaveTable: () => void
  readonly onSavePicture: (base64: string) => void
}

interface ToolProps {
  readonly label: string
  readonly onClick: () => void
  readonly children: ReactNode
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <ActionIcon aria-label={label} title={label} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}

/** A chart with its finding as a title, its table, and both to export. */
export function ChartCard(props: ChartCardProps) {
  const {
    title,
    subtitle,
    name,
    legend,
    drawing,
    figures,
    words,
    onChoose,
    onSaveTable,
    onSavePicture,
  } = props
  const [asTable, setAsTable] = useState(false)
  const holder = useRef<HTMLDivElement>(null)
  const savePicture = async (): Promise<void> => {
    const picture = holder.current === null ? null : await pictureOf(holder.current)
    if (picture !== null) onSavePicture(picture)
  }
  const tools = (
    <Flex component="span" gap="xs" display="inline-flex">
      <Tool
        label={asTable ? words.showChart : words.showTable}
        onClick={() => setAsTable((shown) => !shown)}
      >
        {asTable ? <IconChartBar size={16} /> : <IconTable size={16} />}
      </Tool>
      <Tool label={words.saveTable} onClick={onSaveTable}>
        <IconDownload size={16} />
      </Tool>
      {!asTable && (
        <Tool label={words.savePicture} onClick={() => void savePicture()}>
          <IconPhoto size={16} />
        </Tool>
      )}
    </Flex>
  )
  const subline = (
    <span className={classes.subline}>
      {subtitle}
      {!asTable && legend}
    </span>
  )
  return (
    <div data-chart={name} ref={holder} className={classes.holder}>
      <Card title={title} subtitle={subline} aside={tools}>
        {asTable ? (
          <div className={classes.table}>
            <FiguresTable figures={figures} onChoose={onChoose} />
          </div>
        ) : (
          <>
            <ScreenReaderFigures figures={figures} />
            {drawing}
          </>
        )}
      </Card>
    </div>
  )
}
