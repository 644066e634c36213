import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../client/use-format'

/** The size of a file in words: "84 ko", "1,2 Mo". */
export function useSizeWords(): (bytes: number) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return (bytes) =>
    bytes < 1_000_000
      ? t('trace.form.kilobytes', { number: format.integer(Math.ceil(bytes / 1000)) })
      : t('trace.form.megabytes', { number: format.scaled(Math.round(bytes / 100_000), 1) })
}
