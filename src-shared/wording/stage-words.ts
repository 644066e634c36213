import type { TFunction } from 'i18next'
import type { StatementStage } from '#shared/domain/payments/statement-stage'
import type { Settlement } from '#shared/domain/statements/settle'

/** The stage of a statement, or of its draft: a reduction is given back where a claim is paid. */
export function stageWords(
  stage: StatementStage | 'draft' | 'checked',
  kind: Settlement['kind'],
  t: TFunction,
): string {
  if (kind === 'reduction' && stage === 'paid') return t('payments.list.given')
  if (kind === 'reduction' && stage === 'paidInPart') return t('payments.givenInPart')
  return t(`payments.stage.${stage}`)
}
