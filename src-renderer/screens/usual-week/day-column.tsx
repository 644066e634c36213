import { Button, Flex } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useWording } from '../../ui/use-wording'
import { FieldLines } from '../../forms/fields/field-lines'
import { withNewSlot, type Half } from './new-slot'
import { SlotCard } from './slot-card'
import type { UsualWeekForm } from './usual-week-fields'
import classes from './usual-week.module.css'
import type { WeekFigures } from './use-week-figures'
import { Notice } from '../../ui/notice'
import looks from '../../ui/looks.module.css'

interface DayColumnProps {
  readonly form: UsualWeekForm
  readonly weekday: number
  /** "lundi". */
  readonly name: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly figures: WeekFigures
  /** Pieces that existed when the form opened: none of them takes the focus. */
  readonly known: ReadonlySet<string>
}

const HALVES = ['morning', 'afternoon'] as const satisfies readonly Half[]

/** A weekday: its pieces in order, and a button for each half of the day. */
export function DayColumn({ form, weekday, name, choices, figures, known }: DayColumnProps) {
  const { t, format, language } = useWording()
  const titleId = useId()
  // The places of its pieces in the whole list.
  const pieces = form.draft.slots.flatMap((slot, place) =>
    slot.weekday === weekday ? [place] : [],
  )
  const sum = figures.dayOf(weekday)
  return (
    <Flex
      component="section"
      className={looks.surface ?? ''}
      direction="column"
      gap="sm"
      p="sm"
      aria-labelledby={titleId}
    >
      <header className={classes.dayHead}>
        <h2 id={titleId}>{name}</h2>
        {sum > 0 && <span>{format.minutes(sum)}</span>}
      </header>
      {pieces.length === 0 && <p className={looks.note}>{t('usualWeek.emptyDay')}</p>}
      <FieldLines form={form} name="slots">
        {(line, place, remove) => {
          const number = pieces.indexOf(place) + 1
          const { id, collectivityId } = line.draft
          return (
            number > 0 && (
              <SlotCard
                line={line}
                name={t('usualWeek.slot', { day: name, number })}
                removeLabel={t('usualWeek.removeSlot', { day: name, number })}
                choices={choices}
                isNew={!known.has(id) && collectivityId === ''}
                onRemove={remove}
              />
            )
          )
        }}
      </FieldLines>
      {(figures.warnings.get(weekday) ?? []).map((sentence) => (
        <Notice key={sentence} gap="tight" px="sm" py="xs" fz="column" align="flex-start">
          <IconAlertTriangle size={14} aria-hidden="true" />
          {sentence}
        </Notice>
      ))}
      <Flex gap="half" wrap="wrap">
        {HALVES.map((half) => {
          const words = t(half === 'morning' ? 'absences.part.morning' : 'absences.part.afternoon')
          return (
            <Button
              key={half}
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPlus size={13} aria-hidden="true" />}
              aria-label={t('usualWeek.addTo', { day: name, half: words.toLowerCase() })}
              onClick={() =>
                form.change(({ slots }) => ({ slots: withNewSlot(slots, weekday, half, language) }))
              }
            >
              {words}
            </Button>
          )
        })}
      </Flex>
    </Flex>
  )
}
