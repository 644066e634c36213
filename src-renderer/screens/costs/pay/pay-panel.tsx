import { Anchor, Button, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { ComputedPay } from '#shared/domain/costs/compute-pay'
import { computePay } from '#shared/domain/costs/compute-pay'
import type { PayBasis } from '#shared/domain/costs/pay-basis'
import type { Month } from '#shared/kernel/month'
import { success } from '#shared/kernel/result'
import { paths } from '../../../client/paths'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { payFields } from './pay-fields'
import { PayLines } from './pay-lines'
import { Columns } from '../../../ui/columns'
import classes from './pay.module.css'
import looks from '../../../ui/looks.module.css'

interface PayPanelProps {
  readonly agent: Agent
  readonly month: Month
  /** The months kept of its year: the additional pension counts those before. */
  readonly costs: readonly AgentCost[]
  /** The input of the month, or of the one before. */
  readonly known: PayBasis | null
  /** Puts the components into the form, where they can be corrected. */
  readonly onTake: (pay: ComputedPay, basis: PayBasis) => void
}

const FIELDS = [
  'index',
  'bonusPoints',
  'familySupplement',
  'dutyAllowance',
  'performanceBonus',
  'elsewhereMinutes',
] as const

/** Computes a month from the dated figures: the input, then each line with its base, rate and date. */
export function PayPanel({ agent, month, costs, known, onTake }: PayPanelProps) {
  const { t } = useWording()
  const { parameters } = useRegistry()
  const payOf = (basis: PayBasis) => computePay(agent, basis, parameters, month, costs)
  const form = useFieldsForm({
    of: payFields,
    // Nothing is kept from here: what is taken is kept with its month.
    kept: null,
    ...(known === null ? {} : { start: known }),
    whenTried: true,
    save: (basis) => {
      const computed = payOf(basis)
      if (computed.ok) onTake(computed.value, basis)
      return Promise.resolve(success(null))
    },
  })
  const pay = form.read.ok ? payOf(form.read.value) : null
  return (
    <details className={classes.panel} open={known !== null || undefined}>
      <summary>{t('costs.pay.title')}</summary>
      <Columns
        of="repeat(3, minmax(0, 1fr))"
        gap="9px var(--space-3)"
        align="end"
        maw={760}
        my="snug"
      >
        <Fields form={form} names={FIELDS} />
        <div className={looks.wide}>
          <Field form={form} name="largeEmployer" />
        </div>
      </Columns>
      {pay?.ok === false && (
        <Text my="sm" c="var(--warn)" role="status">
          {pay.failures
            .map((each) =>
              each.code === 'notEmployed'
                ? t('costs.pay.notEmployed')
                : t('costs.pay.figureMissing', { figure: t(`parameters.code.${each.figure}`) }),
            )
            .join(' ')}{' '}
          <Anchor component={Link} to={paths.parameters()} data-leads inherit>
            {t('costs.pay.toParameters')}
          </Anchor>
        </Text>
      )}
      {pay?.ok === true && (
        <>
          <PayLines pay={pay.value} month={month} />
          <Button size="xs" onClick={form.submit}>
            {t('costs.pay.take')}
          </Button>
        </>
      )}
    </details>
  )
}
