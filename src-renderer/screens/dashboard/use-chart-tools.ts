import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { toCsv } from '#shared/domain/indicators/to-csv'
import { sheetOf, type ChartFigures } from '../../charts/chart-figures'
import { useCommand } from '../../client/use-command'

/** Saves a chart's table or picture where the user chooses, and shows where it is. */
export function useChartTools(figures: ChartFigures, file: string) {
  const { t } = useTranslation()
  const { run: saveFile } = useCommand('saveFile')
  const save = async (
    name: string,
    content: { text: string } | { base64: string },
  ): Promise<void> => {
    const answer = await saveFile({ name, content })
    if (!answer.ok || !answer.value.asked) return
    notifications.show({ message: t('common.saved', { file: answer.value.files[0] ?? name }) })
  }
  return {
    words: {
      showTable: t('dashboard.showTable'),
      showChart: t('dashboard.showChart'),
      saveTable: t('dashboard.saveTable'),
      savePicture: t('dashboard.savePicture'),
    },
    onSaveTable: () => void save(`${file}.csv`, { text: toCsv(sheetOf(figures)) }),
    onSavePicture: (base64: string) => void save(`${file}.png`, { base64 }),
  }
}
