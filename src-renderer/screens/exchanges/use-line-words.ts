import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import { exchangeLineWords } from '#shared/wording/exchange-line-words'
import { useWording } from '../../ui/use-wording'

/** The words for a line of a file: its day, agent and task, or what its amount is. */
export function useLineWords(): (file: AskingFile, key: string) => string {
  const { t, language } = useWording()
  return (file, key) => exchangeLineWords(file, key, t, language)
}
