import { useState } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useRegistry } from '../../../client/use-registry'
import { NoticePane } from './notice-pane'

interface NoticesPaneProps {
  readonly agreement: Agreement
  readonly year: number
  readonly onClose: () => void
}

/** The notices of an agreement: a new one of a year, which never replaces one that was sent, or one that is chosen to correct. */
export function NoticesPane({ agreement, year, onClose }: NoticesPaneProps) {
  const { costNotices } = useRegistry()
  const [chosen, setChosen] = useState<string | null>(null)
  const own = costNotices.filter(({ agreementId }) => agreementId === agreement.id)
  const kept = own.find(({ id }) => id === chosen) ?? null
  return (
    <NoticePane
      key={kept?.id ?? ''}
      agreement={agreement}
      year={kept?.fiscalYear ?? year}
      kept={kept}
      others={own.filter(({ id }) => id !== kept?.id)}
      onChoose={setChosen}
      onClose={onClose}
    />
  )
}
