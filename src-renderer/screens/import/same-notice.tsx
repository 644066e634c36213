import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RehearsedLine } from '#shared/contract/import-views'
import { sameLinesSentence } from '#shared/wording/same-lines-sentence'
import { useLanguage } from '../../client/use-language'
import { Notice } from '../../ui/notice'

/** Says which lines of the file repeat another word for word; they count all the same. */
export function SameNotice({ lines }: { readonly lines: readonly RehearsedLine[] }) {
  const { t } = useTranslation()
  const sentence = sameLinesSentence(lines, t, useLanguage())
  return sentence === null ? null : (
    <Notice mb="card" px="lg" gap="sm" role="status">
      <IconAlertTriangle size={17} aria-hidden="true" />
      {sentence}
    </Notice>
  )
}
