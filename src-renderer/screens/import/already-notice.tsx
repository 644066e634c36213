import { IconInfoCircle } from '@tabler/icons-react'
import type { ImportRecord } from '#shared/domain/imports/import-record'
import { localDay } from '../../client/local-day'
import { useWording } from '../../ui/use-wording'
import { Notice } from '../../ui/notice'

/** Says that the same file, byte for byte, was kept before. */
export function AlreadyNotice({ record }: { readonly record: ImportRecord }) {
  const { t } = useWording()
  return (
    <Notice mb="card" px="lg" gap="sm" role="status">
      <IconInfoCircle size={17} aria-hidden="true" />
      {t('import.already', { day: localDay(record.at) })}
    </Notice>
  )
}
