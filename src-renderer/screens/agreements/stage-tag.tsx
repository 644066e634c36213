import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementStage } from '#shared/domain/agreements/agreement-stage'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { Tag } from '../../ui/tag'

/** The stage of an agreement, in a word; an unsigned one is marked. */
export function StageTag({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useWording()
  const today = useToday()
  const stage = agreementStage(agreement, today)
  if (agreement.signedOn === null && stage !== 'archived')
    return <Tag tone="warn">{t('agreements.unsigned')}</Tag>
  return <Tag tone={stage === 'inForce' ? 'accent' : 'plain'}>{t(`agreements.stage.${stage}`)}</Tag>
}
