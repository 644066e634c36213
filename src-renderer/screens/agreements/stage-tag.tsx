import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementStage } from '#shared/domain/agreements/agreement-stage'
import { useStatus } from '../../client/use-status'
import { Tag } from '../../ui/tag'

/** Where an agreement stands, in a word; one that nobody signed says so. */
export function StageTag({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation()
  const { today } = useStatus()
  const stage = agreementStage(agreement, today)
  if (agreement.signedOn === null && stage !== 'archived')
    return <Tag tone="warn">{t('agreements.unsigned')}</Tag>
  return <Tag tone={stage === 'inForce' ? 'accent' : 'plain'}>{t(`agreements.stage.${stage}`)}</Tag>
}
