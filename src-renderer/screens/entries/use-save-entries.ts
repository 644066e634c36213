import { notifications } from '@mantine/notifications'
import type { Entry } from '#shared/domain/accounting/entry'
import { spreadsheetCsv } from '#shared/kernel/csv'
import { fileSentence } from '../../client/file-sentence'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { entrySheet } from './entry-sheet'
import type { useEntryWords } from './use-entry-words'

/** Saves entries as CSV where the user chooses, and shows where they are. */
export function useSaveEntries() {
  const { t } = useWording()
  const { run: saveFile } = useCommand('saveFile')
  const save = async (
    name: string,
    entries: readonly Entry[],
    words: ReturnType<typeof useEntryWords>,
  ): Promise<void> => {
    const text = spreadsheetCsv(entrySheet(entries, words, t))
    const answer = await saveFile({ name: `${name}.csv`, content: { text } })
    if (!answer.ok || !answer.value.asked) return
    notifications.show({
      message: fileSentence(
        t('accounting.saved', { count: entries.length, file: answer.value.files[0] ?? name }),
        t,
      ),
    })
  }
  return (...given: Parameters<typeof save>): void => void save(...given)
}
