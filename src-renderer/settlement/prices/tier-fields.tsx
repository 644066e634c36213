import { ActionIcon, Button, Stack } from '@mantine/core'
import { FigureField } from '../../forms/figure-field'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useWording } from '../../ui/use-wording'
import { FieldError } from '../../forms/field-error'
import { TextField } from '../../forms/text-field'
import type { TierDraft } from './price-draft'
import classes from './prices.module.css'
import type { LinePartProps } from './rated-fields'
import looks from '../../ui/looks.module.css'
import { TYPED } from '../../forms/typed-lengths'

interface TierLineProps {
  readonly tier: TierDraft
  readonly rank: number
  readonly at: LinePartProps['at']
  readonly onChange: (part: Partial<TierDraft>) => void
  readonly onRemove: () => void
}

/** A quantity and the price beyond it. */
function TierLine({ tier, rank, at, onChange, onRemove }: TierLineProps) {
  const { t } = useWording()
  const errorId = useId()
  const above = at('key.lines.tiers.above', `tiers.${String(rank)}.above`)
  const price = at('key.lines.tiers.price', `tiers.${String(rank)}.price`)
  const number = rank + 1
  const named = (label: string): string => `${label}, ${t('prices.tier', { number })}`
  return (
    <div className={classes.tier}>
      <TextField
        at={{ ...above, label: named(above.label) }}
        value={tier.above}
        onChange={(next) => onChange({ above: next })}
        placeholder={above.label}
        errorId={errorId}
        maxLength={TYPED.number}
        figures
        bare
        autoFocus={tier.above === ''}
      />
      <FigureField
        kind="amount"
        at={{ ...price, label: named(price.label) }}
        value={tier.price}
        onChange={(next) => onChange({ price: next })}
        errorId={errorId}
        bare
      />
      <ActionIcon aria-label={t('prices.removeTier', { number })} data-once onClick={onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
      <FieldError id={errorId} error={above.error ?? price.error} />
    </div>
  )
}

/** The tiers of a line: beyond such a quantity, another price. */
export function TierFields({ draft, at, onChange }: Omit<LinePartProps, 'agreement'>) {
  const { t } = useWording()
  const { tiers } = draft
  const error = at('key.lines.tiers', 'tiers').error
  return (
    <Stack role="group" aria-label={t('prices.field.tiers')} gap="tight" align="flex-start">
      {tiers.length > 0 && (
        <p className={`${looks.note} ${classes.tierHead}`}>
          <span>{t('prices.field.above')}</span>
          <span>{t('prices.field.price')}</span>
        </p>
      )}
      {tiers.map((tier, rank) => (
        // Tiers have no identity of their own: their place is what they are.
        <TierLine
          key={rank}
          tier={tier}
          rank={rank}
          at={at}
          onChange={(part) =>
            onChange({
              tiers: tiers.map((each, index) => (index === rank ? { ...each, ...part } : each)),
            })
          }
          onRemove={() => onChange({ tiers: tiers.filter((_, index) => index !== rank) })}
        />
      ))}
      {error !== undefined && <p className={looks.badNote}>{error}</p>}
      {tiers.length > 0 && <p className={looks.note}>{t('prices.help.above')}</p>}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => onChange({ tiers: [...tiers, { above: '', price: '' }] })}
      >
        {t('prices.addTier')}
      </Button>
    </Stack>
  )
}
