import { Anchor, Button, Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { ComputedPay } from '#shared/domain/costs/compute-pay'
import { computePay } from '#shared/domain/costs/compute-pay'
import type { PayBasis } from '#shared/domain/costs/pay-basis'
import type { Month } from '#shared/kernel/month'
import { paths } from '../../../client/paths'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { TextField } from '../../../forms/text-field'
import { payDraft, readPayDraft, type PayDraft } from './pay-draft'
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
  { key: 'index', unit: undefined },
  { key: 'bonusPoints', unit: undefined },
  { key: 'familySupplement', unit: '€' },
  { key: 'dutyAllowance', unit: '€' },
  { key: 'performanceBonus', unit: '€' },
  { key: 'elsewhere', unit: undefined },
] as const satisfies readonly { readonly key: keyof PayDraft; readonly unit: string | undefined }[]

/** Computes a month from the dated figures: the input, then each line with its base, rate and date. */
export function PayPanel({ agent, month, costs, known, onTake }: PayPanelProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { parameters } = useRegistry()
  const [draft, setDraft] = useState(() => payDraft(known, language))
  const basis = readPayDraft(draft)
  const pay = basis === null ? null : computePay(agent, basis, parameters, month, costs)
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
        {FIELDS.map(({ key, unit }) => (
          <TextField
            key={key}
            at={{ label: t(`costs.pay.${key}`), error: undefined, onBlur: () => undefined }}
            value={draft[key]}
            onChange={(text) => setDraft((before) => ({ ...before, [key]: text }))}
            maxLength={16}
            figures
            {...(unit === undefined ? {} : { unit })}
          />
        ))}
        <Checkbox
          className={looks.wide ?? ''}
          label={t('costs.pay.largeEmployer')}
          checked={draft.largeEmployer}
          onChange={({ currentTarget: { checked } }) =>
            setDraft((before) => ({ ...before, largeEmployer: checked }))
          }
        />
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
          <Anchor component={Link} to={paths.parameters()} inherit>
            {t('costs.pay.toParameters')}
          </Anchor>
        </Text>
      )}
      {pay?.ok === true && basis !== null && (
        <>
          <PayLines pay={pay.value} month={month} />
          <Button variant="default" size="xs" onClick={() => onTake(pay.value, basis)}>
            {t('costs.pay.take')}
          </Button>
        </>
      )}
    </details>
  )
}
