import { IconAlertTriangle } from '@tabler/icons-react'
import { useNameList } from '../../client/use-name-list'
import { Notice } from '../../ui/notice'
import { useWording } from '../../ui/use-wording'

/** The most statements named. */
const MOST_NAMED = 5

/** Names statements that print other accounts than those of their entries. */
export function PrintedOtherwise({ numbers }: { readonly numbers: readonly string[] }) {
  const { t } = useWording()
  const nameList = useNameList()
  const count = numbers.length
  return (
    <Notice gap="sm" align="flex-start" mb="card" role="status">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <span>
        {t('accounting.printedOtherwise', { count, numbers: nameList(numbers, MOST_NAMED) })}
      </span>
    </Notice>
  )
}
