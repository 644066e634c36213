import { useTranslation } from 'react-i18next'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { ChoiceField } from '../../../forms/choice-field'
import { DayField } from '../../../forms/day-field'
import { TextField } from '../../../forms/text-field'
import { Card } from '../../../ui/card'
import { agentsToLend } from './agents-to-lend'
import { typedPeriod } from './new-agreement-draft'
import classes from './new-agreement.module.css'
import type { NewAgreementForm } from './use-new-agreement-form'

/** The first two questions: who lends under what name, and for how long. */
export function WhoAndWhen({ form }: { readonly form: NewAgreementForm }) {
  const { t } = useTranslation()
  const { today } = useStatus()
  const { collectivities, agents, agreements } = useRegistry()
  const { draft, change, field } = form
  const to = field('period.to')
  const lend = (lenderId: string): void =>
    change((before) => ({
      lenderId,
      beneficiaryIds: before.beneficiaryIds.filter((id) => id !== lenderId),
      agentIds: agentsToLend(lenderId, typedPeriod(before, today), agents, agreements),
    }))
  return (
    <>
      <Card title={t('agreements.new.who')}>
        <div className={classes.fields}>
          <ChoiceField
            at={field('lenderId')}
            value={draft.lenderId}
            onChange={lend}
            choices={collectivities
              .filter(({ archived }) => !archived)
              .map(({ id, name }) => ({ value: id, label: name }))}
            help={t('agreements.new.lender')}
            required
          />
          <TextField
            at={field('title')}
            value={draft.title}
            onChange={(title) => change({ title })}
            help={t('agreements.new.titleExample')}
            maxLength={160}
            autoFocus
            required
          />
          <TextField
            at={field('reference')}
            value={draft.reference}
            onChange={(reference) => change({ reference })}
            help={t('agreements.new.referenceExample')}
            maxLength={60}
            required
          />
        </div>
      </Card>
      <Card title={t('agreements.new.when')}>
        <div className={classes.pair}>
          <DayField
            at={field('period.from')}
            value={draft.from}
            onChange={(from) => change({ from })}
            required
          />
          <DayField
            at={{ ...to, error: to.error ?? field('period').error }}
            value={draft.to}
            onChange={(next) => change({ to: next })}
            help={t('agreements.help.to')}
          />
        </div>
      </Card>
    </>
  )
}
