import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import { withNewSlot, type Half } from './new-slot'
import { SlotCard } from './slot-card'
import type { SlotDraft } from './usual-week-draft'
import classes from './usual-week.module.css'
import type { UsualWeekForm } from './use-usual-week-form'
import type { WeekFigures } from './use-week-figures'

interface DayColumnProps {
  readonly form: UsualWeekForm
  readonly weekday: number
  /** "lundi". */
  readonly name: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly figures: WeekFigures
  /** Pieces that were there when the form opened: none of them asks for the focus. */
  readonly known: ReadonlySet<string>
}

const HALVES = ['morning', 'afternoon'] as const satisfies readonly Half[]

/** A weekday: its pieces in order, and a button for each half of the day. */
export function DayColumn({ form, weekday, name, choices, figures, known }: DayColumnProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const titleId = useId()
  const edit = (make: (slots: readonly SlotDraft[]) => readonly SlotDraft[]): void =>
    form.change(({ slots }) => ({ slots: make(slots) }))
  const pieces = form.draft.slots.flatMap((slot, place) =>
    slot.weekday === weekday ? [{ slot, place }] : [],
  )
  const sum = figures.dayOf(weekday)
  return (
    <section className={classes.day} aria-labelledby={titleId}>
      <header className={classes.dayHead}>
        <h2 id={titleId}>{name}</h2>
        {sum > 0 && <span>{format.minutes(sum)}</span>}
      </header>
      {pieces.length === 0 && <p className={classes.quiet}>{t('usualWeek.emptyDay')}</p>}
      {pieces.map(({ slot, place }, at) => (
        <SlotCard
          key={slot.key}
          form={form}
          slot={slot}
          place={place}
          name={t('usualWeek.slot', { day: name, number: at + 1 })}
          removeLabel={t('usualWeek.removeSlot', { day: name, number: at + 1 })}
          choices={choices}
          isNew={!known.has(slot.key) && slot.body === ''}
          onChange={(part) =>
            edit((slots) =>
              slots.map((each) => (each.key === slot.key ? { ...each, ...part } : each)),
            )
          }
          onRemove={() => edit((slots) => slots.filter(({ key }) => key !== slot.key))}
        />
      ))}
      {(figures.warnings.get(weekday) ?? []).map((sentence) => (
        <p key={sentence} className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {sentence}
        </p>
      ))}
      <div className={classes.adders}>
        {HALVES.map((half) => {
          const words = t(half === 'morning' ? 'absences.part.morning' : 'absences.part.afternoon')
          return (
            <Button
              key={half}
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPlus size={13} aria-hidden="true" />}
              aria-label={t('usualWeek.addTo', { day: name, half: words.toLowerCase() })}
              onClick={() => edit((slots) => withNewSlot(slots, weekday, half, language))}
            >
              {words}
            </Button>
          )
        })}
      </div>
    </section>
  )
}
