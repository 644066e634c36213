import type { TFunction } from 'i18next'
import type { HistoryFault } from '#shared/contract/views'
import { useStatus } from '../../client/use-status'
import { useWording } from '../../ui/use-wording'

function faultSentence(t: TFunction, fault: HistoryFault): string {
  if (fault.kind === 'gap') {
    const { from, to } = fault
    return from === null
      ? t('settings.about.checkedGapBefore', { to })
      : t('settings.about.checkedGap', { from, to })
  }
  const { file, line } = fault
  if (fault.kind === 'missing') return t('settings.about.checkedMissing', { file })
  return line === null
    ? t('settings.about.checkedAltered', { file })
    : t('settings.about.checkedAlteredFrom', { file, line })
}

/** What was read again since the start, the rows of the store and the files of the journal, and what is wrong with these. */
export function Checked() {
  const { t } = useWording()
  const { doneAt, faults } = useStatus(({ checked }) => checked)
  if (faults.length > 0)
    return faults.map((fault) => <div key={JSON.stringify(fault)}>{faultSentence(t, fault)}</div>)
  return doneAt === null
    ? t('settings.about.checking')
    : t('settings.about.checkedWhole', { time: doneAt })
}
