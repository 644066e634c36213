import { useTranslation } from 'react-i18next'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { Card } from '../../../ui/card'
import { agentsToLend } from './agents-to-lend'
import { typedPeriod, type NewAgreementForm } from './new-agreement-fields'
import classes from './new-agreement.module.css'

/** The first two questions: who lends under what name, and for how long. */
export function WhoAndWhen({ form }: { readonly form: NewAgreementForm }) {
  const { t } = useTranslation()
  const { today } = useStatus()
  const { agents, agreements } = useRegistry()
  const { draft } = form
  return (
    <>
      <Card title={t('agreements.new.who')}>
        <div className={classes.fields}>
          <Field
            form={form}
            name="lenderId"
            also={(lenderId) => ({
              beneficiaries: draft.beneficiaries.filter((id) => id !== lenderId),
              agents: agentsToLend(String(lenderId), typedPeriod(draft, today), agents, agreements),
            })}
          />
          <Field form={form} name="title" autoFocus />
          <Field form={form} name="reference" />
        </div>
      </Card>
      <Card title={t('agreements.new.when')}>
        <div className={classes.pair}>
          <Fields form={form} names={['period.from', 'period.to']} />
        </div>
      </Card>
    </>
  )
}
