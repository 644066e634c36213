import { notifications } from '@mantine/notifications'
import { spreadsheetCsv } from '#shared/kernel/csv'
import type { ChartFile } from '../../charts/take-chart'
import { sheetOf, type ChartFigures } from '../../charts/chart-figures'
import { fileSentence } from '../../client/file-sentence'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'

/** Saves a chart's table or drawing where the user chooses, and shows where it is. */
export function useChartTools(figures: ChartFigures, file: string) {
  const { t } = useWording()
  const { run: saveFile } = useCommand('saveFile')
  const save = async ({ ending, content }: ChartFile): Promise<void> => {
    const name = `${file}.${ending}`
    const answer = await saveFile({ name, content })
    if (!answer.ok || !answer.value.asked) return
    const saved = t('common.saved', { file: answer.value.files[0] ?? name })
    notifications.show({ message: fileSentence(saved, t) })
  }
  return {
    figures,
    csv: () => spreadsheetCsv(sheetOf(figures)),
    onSave: (made: ChartFile) => void save(made),
  }
}
