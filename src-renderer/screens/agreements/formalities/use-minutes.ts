import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { useWrittenNotice } from '../../../client/use-written-notice'

/** Writes the minutes of a meeting where the user chooses, and shows where they are. */
export function useMinutes() {
  const { t } = useWording()
  const { run, pending } = useCommand('writeMinutes')
  const written = useWrittenNotice()
  const write = async (id: string): Promise<void> => {
    const answer = await run({ id })
    if (!answer.ok || !answer.value.asked) return
    written(t('trace.minutes.written', { path: answer.value.files[0] ?? '' }), answer.value.folder)
  }
  return { write, pending }
}
