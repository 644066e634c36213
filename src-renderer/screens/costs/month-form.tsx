import { Button, Flex, Group } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { Agent } from '#shared/domain/agents/agent'
import { COST_COMPONENTS } from '#shared/domain/costs/agent-cost'
import { payComponents } from '#shared/domain/costs/compute-pay'
import type { PayDoubt } from '#shared/domain/costs/pay-doubts'
import { addMonths, type Month } from '#shared/kernel/month'
import { useCommand } from '../../client/use-command'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { draftOf } from '../../forms/fields/draft-of'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { FormNotice } from '../../forms/form-notice'
import { SaveButton } from '../../forms/save-button'
import { focusField } from '../../ui/focus-field'
import { holdKeysUntil, placeShown } from '../../ui/held-keys'
import { Card } from '../../ui/card'
import { ComponentField } from './component-field'
import { amountsOf, componentsOf, costFields, draftTotal } from './cost-fields'
import classes from './costs.module.css'
import { CopyButton, EraseButton } from './month-buttons'
import { PayPanel } from './pay/pay-panel'
import { nameOf, type Cell } from './use-chosen-cell'
import { useDoubtSentence } from './use-doubt-sentence'
import { useTakenBasis } from './use-taken-basis'
import type { CostYear } from './use-cost-year'
import { Columns } from '../../ui/columns'
import { Notice } from '../../ui/notice'
import { useScreenKeys } from '../../ui/use-screen-keys'

interface MonthFormProps {
  readonly agent: Agent
  readonly month: Month
  readonly costs: CostYear
  readonly doubt: PayDoubt | null
  /** Its first field takes the focus each time it is asked for. */
  readonly begins: Cell | null
  /** Leaves it for the month after. */
  readonly onNext: (cell: Cell) => void
}

/** One month of an agent by component: Ctrl+S saves, Ctrl+Enter saves and goes to the next month. */
export function MonthForm({ agent, month, costs, doubt, begins, onNext }: MonthFormProps) {
  const { t, format, language } = useWording()
  const names = useNames()
  const doubtSentence = useDoubtSentence()
  const goOn = useRef(false)
  const kept = costs.costOf(agent.id, month)
  const next = addMonths(month, 1)
  const pay = useTakenBasis(kept?.basis)
  const nextCell = { agentId: agent.id, month: next }
  const components = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (begins !== null) focusField(components.current?.querySelector('input'))
  }, [begins])
  const command = useCommand('saveCost', { notice: false })
  const form = useFieldsForm({
    of: costFields,
    what: t('costs.form.title', { agent: names.agent(agent.id), month }),
    kept: useMemo(() => amountsOf(kept?.components ?? []), [kept]),
    save: async (typed) => {
      if (goOn.current) holdKeysUntil(nameOf(nextCell))
      const answer = await command.run({
        agentId: agent.id,
        month,
        components: componentsOf(typed),
        ...(pay.basis === undefined ? {} : { basis: pay.basis }),
      })
      if (answer.ok) pay.onSaved()
      // One stays here.
      if (!answer.ok) placeShown(nameOf(nextCell))
      return answer
    },
    onSaved: () => {
      if (goOn.current) onNext(nextCell)
    },
  })
  const save = (andGoOn: boolean): void => {
    goOn.current = andGoOn
    if (form.dirty) form.submit()
    else if (andGoOn) onNext(nextCell)
  }
  useScreenKeys([['mod+Enter', () => save(true)]])
  const done = costs.doneIn(agent.id, month)
  return (
    <>
      <Card
        title={t('costs.form.title', { agent: names.agent(agent.id), month })}
        aside={
          <Flex component="span" gap="md" align="center">
            {done === 0 ? t('costs.form.noHours') : t('costs.form.done', { hours: done })}
            <CopyButton
              agent={agent}
              month={month}
              costs={costs}
              onCopy={(copy) => form.change(copy)}
            />
          </Flex>
        }
        footer={
          <Group gap="sm">
            <span className={classes.sum}>
              {t('costs.form.total')} <strong>{format.cents(draftTotal(form.draft))}</strong>
            </span>
            <EraseButton kept={kept} disabled={form.dirty} />
            <Button onClick={() => save(true)} aria-keyshortcuts="Control+Enter">
              {t('costs.form.saveAndNext', { month: next })}
            </Button>
            <SaveButton onSave={() => save(false)} disabled={!form.dirty} pending={form.pending} />
          </Group>
        }
      >
        <FormNotice form={form} boxed />
        {doubt !== null && <Notice mb="sm">{doubtSentence(doubt)}</Notice>}
        <Columns of="1fr 1fr" gap="9px var(--space-5)" maw={760} folds ref={components}>
          {COST_COMPONENTS.map((kind) => (
            <ComponentField key={kind} kind={kind} form={form} />
          ))}
        </Columns>
        <PayPanel
          agent={agent}
          month={month}
          costs={costs.kept}
          known={kept?.basis ?? costs.costOf(agent.id, addMonths(month, -1))?.basis ?? null}
          onTake={(computedPay, from) => {
            pay.take(from)
            // What a computed month knows nothing of stays as typed.
            const {
              other: _,
              refunds: __,
              ...computed
            } = draftOf(costFields, amountsOf(payComponents(computedPay)), language)
            form.change(computed)
          }}
        />
      </Card>
      {form.dialog}
    </>
  )
}
