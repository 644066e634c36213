import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { sumCents } from '#shared/kernel/cents'
import { groupBy } from '#shared/kernel/group-by'
import type { Entry } from '#shared/domain/accounting/entry'
import { useWording } from '../../../ui/use-wording'
import type { FieldState } from '../../../forms/use-record-form'
import classes from '../entries.module.css'
import { useEntryWords } from '../use-entry-words'

interface TitledStatementsProps {
  readonly at: FieldState
  /** The titles and reductions that a lender may issue. */
  readonly receipts: readonly Entry[]
  readonly leftOut: readonly string[]
  readonly onChange: (leftOut: readonly string[]) => void
}

/** Which statements go into the file: all, unless some were titled before or can't be. */
export function TitledStatements({ at, receipts, leftOut, onChange }: TitledStatementsProps) {
  const { t } = useWording()
  const words = useEntryWords()
  const titles = groupBy(receipts, ({ statementId }) => statementId)
  const ids = titles.map(([{ statementId }]) => statementId)
  const all = (label: 'all' | 'none', out: readonly string[]) => (
    <Button variant="subtle" size="compact-xs" onClick={() => onChange(out)}>
      {t(`accounting.pes.${label}`)}
    </Button>
  )
  return (
    <Checkbox.Group
      label={
        <Group gap="xs">
          {at.label}
          {all('all', [])}
          {all('none', ids)}
        </Group>
      }
      labelProps={{ component: 'div' }}
      error={at.error}
      value={ids.filter((id) => !leftOut.includes(id))}
      onChange={(chosen) => onChange(ids.filter((id) => !chosen.includes(id)))}
    >
      <Stack gap="tight" className={classes.titled}>
        {titles.map(([entry, ...others]) => (
          <Checkbox
            key={entry.statementId}
            size="xs"
            value={entry.statementId}
            label={t(`accounting.pes.${entry.kind === 'claim' ? 'statement' : 'reduced'}`, {
              number: entry.number,
              body: words.thirdParty(entry),
              amount: sumCents([entry, ...others].map(({ amount }) => amount)),
            })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
