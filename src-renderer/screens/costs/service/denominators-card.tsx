import { Flex, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import {
  compareDenominators,
  type CommonTimeRule,
} from '#shared/domain/allocation/compare-denominators'
import type { Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { roundRatio } from '#shared/kernel/ratio'
import { useWording } from '../../../ui/use-wording'
import { useKeyTerms } from '../../../settlement/keys/use-key-terms'
import { Card } from '../../../ui/card'
import { TableHead } from '../../../ui/table-head'
import classes from './service.module.css'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'
import { TYPED } from '../../../forms/typed-lengths'

interface DenominatorsCardProps {
  readonly facts: AllocationFacts
  readonly allocation: Allocation
  readonly cost: Cents
}

const RULES = ['rate', 'proRata', 'lender'] as const satisfies readonly CommonTimeRule[]

/** The possible denominators of the cost, side by side, with the effect of each on every beneficiary's bill. */
export function DenominatorsCard({ facts, allocation, cost }: DenominatorsCardProps) {
  const { t, format } = useWording()
  const keyTerms = useKeyTerms()
  const { collectivities } = facts
  const [rule, setRule] = useState<CommonTimeRule>('proRata')
  const [hours, setHours] = useState('')
  const typed = parseDecimal(hours, 0)
  const chosen = typed === null || typed <= 0 || typed > 1_000_000 ? null : typed * 60
  const isWrong = chosen === null && hours.trim() !== ''
  const errorId = useId()
  const bills = useMemo(
    () => compareDenominators(facts, allocation, cost, rule, chosen),
    [facts, allocation, cost, rule, chosen],
  )
  const names = bodyNames(collectivities)
  const figure = (amount: Cents | null | undefined): string =>
    amount === null || amount === undefined ? '—' : format.cents(amount)
  const line = (label: string, cells: readonly string[]) => (
    <tr data-whole>
      <th scope="row">{label}</th>
      {cells.map((text, at) => (
        <td key={bills[at]?.denominator}>{text}</td>
      ))}
    </tr>
  )
  return (
    <Card
      title={t('serviceCost.divided.title')}
      subtitle={t(`serviceCost.divided.note.${rule}`)}
      aside={
        <Flex component="span" gap="md" align="center" display="inline-flex">
          <TextInput
            size="xs"
            w={150}
            aria-label={t('serviceCost.divided.by.chosen')}
            placeholder={t('serviceCost.divided.by.chosen')}
            value={hours}
            onChange={(event) => setHours(event.currentTarget.value)}
            maxLength={TYPED.number}
            error={isWrong}
            aria-describedby={isWrong ? errorId : undefined}
          />
          <SegmentedControl
            aria-label={t('common.commonTime')}
            data={RULES.map((each) => ({
              value: each,
              label: t(`serviceCost.divided.rule.${each}`),
            }))}
            value={rule}
            onChange={setRule}
          />
        </Flex>
      }
      flush
    >
      {isWrong && (
        <Text id={errorId} role="alert" className={looks.badNote} px="lg" py="sm" fz="column">
          {t('serviceCost.divided.chosenWrong')}
        </Text>
      )}
      <div className={looks.scroller}>
        <table
          className={`${table.plain} ${classes.table}`}
          aria-label={t('serviceCost.divided.title')}
        >
          <TableHead
            titles={[
              t('words.beneficiary'),
              ...bills.map(({ denominator }) => t(`serviceCost.divided.by.${denominator}`)),
            ]}
          />
          <tbody>
            {line(
              t('words.serviceHours'),
              bills.map((bill) => format.minutesShort(minutes(roundRatio(bill.minutes)))),
            )}
            {line(
              t('serviceCost.divided.rate'),
              bills.map(({ rate }) => (rate === null ? '—' : format.scaled(roundRatio(rate), 4))),
            )}
            {line(
              t('serviceCost.divided.idle'),
              bills.map(({ idle }) => format.minutesShort(minutes(roundRatio(idle)))),
            )}
            {allocation.shares.map(({ collectivityId }, row) => (
              <tr key={collectivityId}>
                <th scope="row">{names.get(collectivityId) ?? collectivityId}</th>
                {bills.map(({ denominator, amounts }) => (
                  <td key={denominator}>{figure(amounts[row])}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {line(
              t('serviceCost.divided.lender'),
              bills.map(({ lenderPart }) => figure(lenderPart)),
            )}
          </tfoot>
        </table>
      </div>
      <Text px="lg" pt="snug" pb="md" c="dimmed" fz="column">
        {keyTerms(facts.agreement.key).compared}
      </Text>
    </Card>
  )
}
