import { useWording } from '../../../ui/use-wording'

/** The size of a file in words: "84 ko", "1,2 Mo". */
export function useSizeWords(): (bytes: number) => string {
  const { t } = useWording()
  return (bytes) =>
    bytes < 1_000_000
      ? t('trace.form.kilobytes', { number: Math.ceil(bytes / 1000) })
      : t('trace.form.megabytes', { number: Math.round(bytes / 100_000) })
}
