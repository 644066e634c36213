import { createContext, useContext, type ComponentProps } from 'react'
import { spreadsheetCsv } from '#shared/kernel/csv'
import { ChartCard } from '../../charts/chart-card'
import { sheetOf } from '../../charts/chart-figures'
import { useSaveFile } from '../../client/use-save-file'
import { said } from '../../ui/said'

/** What the charts of a page are of, as their files are named: "2024-07 2026". */
export const FiguresScope = createContext('')

interface FiguresCardProps extends Omit<
  ComponentProps<typeof ChartCard>,
  'sentence' | 'csv' | 'onSave'
> {
  /** What is said from the numbers; `false` where there is nothing to say. */
  readonly sentences: readonly (string | false)[]
  /** The name of the files that are made of it, before what they are of. */
  readonly file: string
}

/** A chart of the dashboard; its table and its drawing are saved where the user chooses. */
export function FiguresCard({ sentences, file, ...chart }: FiguresCardProps) {
  const save = useSaveFile()
  const scope = useContext(FiguresScope)
  return (
    <ChartCard
      {...chart}
      sentence={said(...sentences).join(' ')}
      csv={() => spreadsheetCsv(sheetOf(chart.figures))}
      onSave={({ ending, content }) => void save(`${file} ${scope}.${ending}`, content)}
    />
  )
}
