import { notifications } from '@mantine/notifications'
import type { DeskInput } from '#shared/contract/desk'
import { useWording } from '../ui/use-wording'
import { fileSentence } from './file-sentence'
import { useCommand } from './use-command'

/** Writes a file where the user chooses, and shows where it is. */
export function useSaveFile() {
  const { t } = useWording()
  const { run } = useCommand('saveFile')
  return async (
    name: string,
    content: DeskInput<'saveFile'>['content'],
    said = (file: string): string => t('common.saved', { file }),
  ): Promise<void> => {
    const answer = await run({ name, content })
    if (!answer.ok || !answer.value.asked) return
    notifications.show({ message: fileSentence(said(answer.value.files[0] ?? name), t) })
  }
}
