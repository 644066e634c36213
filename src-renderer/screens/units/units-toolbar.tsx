import { ActionIcon, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { Agreement, UnitType } from '#shared/domain/agreements/agreement'
import type { Month } from '#shared/kernel/month'
import { upperFirst } from '#shared/wording/upper-first'
import { placeShown } from '../../ui/held-keys'
import { useWording } from '../../ui/use-wording'
import { Select } from '../../ui/select'

interface UnitsToolbarProps {
  readonly agreements: readonly Agreement[]
  readonly agreement: Agreement
  readonly month: Month
  /** The kind shown over its year, `null` while a month is shown. */
  readonly only: UnitType | null
  readonly onAgreement: (agreement: Agreement) => void
  readonly onOnly: (type: UnitType | null) => void
  readonly shift: (steps: number) => void
}

/** Which agreement, which month; all kinds, or one over its year. */
export function UnitsToolbar(props: UnitsToolbarProps) {
  const { agreements, agreement, month, only, onAgreement, onOnly, shift } = props
  const { t, format } = useWording()
  const types = agreement.unitTypes ?? []
  useEffect(() => placeShown(month), [month])
  return (
    <>
      <Select
        aria-label={t('words.agreement')}
        size="xs"
        w={300}
        allowDeselect={false}
        data={agreements.map(({ id, title, reference }) => ({
          value: id,
          label: `${title} (${reference})`,
        }))}
        value={agreement.id}
        onChange={(id) => {
          const chosen = agreements.find((each) => each.id === id)
          if (chosen !== undefined) onAgreement(chosen)
        }}
      />
      {types.length > 0 && (
        <>
          <Select
            aria-label={t('units.shown')}
            size="xs"
            w={300}
            allowDeselect={false}
            data={[
              { value: '', label: t('units.allTypes') },
              ...types.map(({ id, name }) => ({
                value: id,
                label: t('units.overYear', { name }),
              })),
            ]}
            value={only?.id ?? ''}
            onChange={(id) => onOnly(types.find((type) => type.id === id) ?? null)}
          />
          <Group gap="half" wrap="nowrap">
            <ActionIcon
              aria-label={t(only === null ? 'common.previousMonth' : 'units.previousYear')}
              aria-keyshortcuts="PageUp"
              onClick={() => shift(-1)}
            >
              <IconChevronLeft size={17} />
            </ActionIcon>
            <Text span miw={112} ta="center" aria-live="polite">
              {only === null ? upperFirst(format.month(month, 'long')) : month.slice(0, 4)}
            </Text>
            <ActionIcon
              aria-label={t(only === null ? 'common.nextMonth' : 'units.nextYear')}
              aria-keyshortcuts="PageDown"
              onClick={() => shift(1)}
            >
              <IconChevronRight size={17} />
            </ActionIcon>
          </Group>
        </>
      )}
    </>
  )
}
