import { Checkbox, Stack } from '@mantine/core'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { RemoveLine } from '../../forms/remove-line'
import type { RecordForm } from '../../forms/use-record-form'
import { Card } from '../../ui/card'
import { Select } from '../../ui/select'
import { optionsHolding } from '../../ui/options-holding'
import { TableHead } from '../../ui/table-head'
import looks from '../../ui/looks.module.css'
import table from '../../ui/table.module.css'
import { RangeLine } from './range-line'
import { BLANK_ALONE, type AloneDraft, type SavingsDraft } from './savings-draft'

/** A field of the form: its ends differ by their path. */
export type SavingsField = 'firstYear' | 'range'

interface HypothesesCardProps {
  readonly form: RecordForm<SavingsDraft, SavingsField>
  /** The bodies that the service ever served, and its lender. */
  readonly bodies: readonly string[]
}

/** As many choices as an open list shows; typing finds the others. */
const MOST = 60

/** All that is supposed, line by line: of each body, of some bodies alone, and of prices. */
export function HypothesesCard({ form, bodies }: HypothesesCardProps) {
  const { t } = useWording()
  const names = useNames()
  const { every, bodies: own, growth } = form.draft
  const field = (path: string) => form.field('range', path)
  const lines = (
    at: string,
    who: string,
    alone: AloneDraft,
    onChange: (part: Partial<AloneDraft>) => void,
  ) =>
    (['hours', 'rate', 'fixed'] as const)
      .filter((what) => what !== 'hours' || !alone.asServed)
      .map((what) => (
        <RangeLine
          key={`${at} ${what}`}
          title={t('common.labelled', { label: who, value: t(`savings.what.${what}`) })}
          kind={what === 'hours' ? 'hours' : 'amount'}
          at={`${at}.${what}`}
          value={alone[what]}
          field={field}
          onChange={(value) => onChange({ [what]: value })}
        />
      ))
  const free = bodies.filter((id) => !own.some(({ collectivityId }) => collectivityId === id))
  return (
    <Card title={t('words.assumptions')} subtitle={t('savings.intro')}>
      <Stack gap="sm">
        <Checkbox
          size="xs"
          label={t('savings.hoursLike')}
          checked={every.asServed}
          onChange={(event) =>
            form.change({ every: { ...every, asServed: event.currentTarget.checked } })
          }
        />
        <div className={looks.scroller}>
          <table className={table.plain} aria-label={t('words.assumptions')}>
            <TableHead
              titles={[
                t('words.assumption'),
                t('savings.head.lowValue'),
                t('savings.head.highValue'),
                t('words.source'),
              ]}
            />
            <tbody>
              {lines('every', t('savings.every'), every, (part) =>
                form.change({ every: { ...every, ...part } }),
              )}
              <RangeLine
                title={t('savings.what.growth')}
                kind="percent"
                at="growth"
                value={growth}
                field={field}
                onChange={(value) => form.change({ growth: value })}
              />
              {own.map((one, at) =>
                lines(`bodies.${String(at)}`, names.collectivity(one.collectivityId), one, (part) =>
                  form.change({
                    bodies: own.map((each) => (each === one ? { ...each, ...part } : each)),
                  }),
                ),
              )}
            </tbody>
          </table>
        </div>
        {own.map((one) => (
          <RemoveLine
            key={one.collectivityId}
            label={t('common.removeOne', { name: names.collectivity(one.collectivityId) })}
            onRemove={() => form.change({ bodies: own.filter((each) => each !== one) })}
          />
        ))}
        <Select
          label={t('savings.ownBody')}
          placeholder={t('savings.addBody')}
          data={free.map((id) => ({ value: id, label: names.collectivity(id) }))}
          value={null}
          searchable
          limit={MOST}
          filter={(asked) => optionsHolding(asked).slice(0, MOST)}
          onChange={(id) => {
            if (id !== null)
              form.change({ bodies: [...own, { ...BLANK_ALONE, collectivityId: id }] })
          }}
          w={280}
          size="xs"
        />
      </Stack>
    </Card>
  )
}
