import { Stack } from '@mantine/core'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { Card } from '../../../ui/card'
import { agentsToLend } from './agents-to-lend'
import { typedPeriod, type NewAgreementForm } from './new-agreement-fields'
import { Columns } from '../../../ui/columns'

/** The first two questions: who lends under what name, and for how long. */
export function WhoAndWhen({ form }: { readonly form: NewAgreementForm }) {
  const { t } = useWording()
  const today = useToday()
  const { agents, agreements } = useRegistry()
  const { draft } = form
  return (
    <>
      <Card title={t('agreements.new.who')}>
        <Stack gap="snug" maw={460}>
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
        </Stack>
      </Card>
      <Card title={t('agreements.new.when')}>
        <Columns of="1fr 1fr" maw={460}>
          <Fields form={form} names={['period.from', 'period.to']} />
        </Columns>
      </Card>
    </>
  )
}
