import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { contractedWeek } from '#shared/domain/agreements/contracted-week'
import { useFormat } from '../../../client/use-format'
import { useBodyWords } from '../use-body-words'
import classes from './detail.module.css'
import { EditButton } from './edit-button'

interface PartiesProps {
  readonly agreement: Agreement
  readonly onEdit: () => void
}

/** Who lends, who benefits, and on what legal basis. */
export function Parties({ agreement, onEdit }: PartiesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const bodies = useBodyWords()
  const ids = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  const lent = [
    t('agreements.agentsCount', {
      count: agreement.agents.length,
      number: format.integer(agreement.agents.length),
    }),
    t('agreements.perWeek', { hours: format.minutesShort(contractedWeek(agreement)) }),
  ].join(', ')
  const names = ids.map(bodies.name).join(', ')
  return (
    <div className={classes.head}>
      <dl className={classes.parties}>
        <div>
          <dt>{t('agreements.parties.lender')}</dt>
          <dd>
            <strong>{bodies.name(agreement.lenderId)}</strong>
            <span>{lent}</span>
          </dd>
        </div>
        <div>
          <dt>{t('agreements.parties.beneficiaries')}</dt>
          <dd>
            <strong>{bodies.count(ids)}</strong>
            <span title={names}>{names}</span>
          </dd>
        </div>
        <div>
          <dt>{t('agreements.parties.legalBasis')}</dt>
          <dd>
            <span className={classes.basis} title={agreement.legalBasis}>
              {agreement.legalBasis || t('agreements.parties.noLegalBasis')}
            </span>
          </dd>
        </div>
      </dl>
      <EditButton what={t('agreements.edit.identity')} onClick={onEdit} />
    </div>
  )
}
