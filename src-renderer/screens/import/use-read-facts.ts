import type { ChosenImport } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'

const SEPARATORS = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const

/** How a file was read, in words: "332 lignes lues en 0,08 s, Windows-1252, point-virgule". */
export function useReadFacts(): (file: ChosenImport) => string {
  const { t } = useWording()
  return ({ rowCount, milliseconds, encoding, separator, sheet, format: kind }) =>
    [
      t('import.facts.rows', { count: rowCount, seconds: Math.round(milliseconds / 10) }),
      kind === 'csv' ? null : t(`import.facts.format.${kind}`),
      sheet === null ? null : t('import.facts.sheet', { sheet }),
      encoding === null ? null : t(`import.facts.encoding.${encoding}`),
      separator === null ? null : t(`import.facts.separator.${SEPARATORS[separator]}`),
    ]
      .filter((part) => part !== null)
      .join(', ')
}
