import { Button, Stack } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import { addDays, mondayOf } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { useToday } from '../../client/use-today'
import { useMadeForm } from '../../forms/fields/use-made-form'
import { FormNotice } from '../../forms/form-notice'
import { newId } from '../../forms/new-id'
import { SaveButton } from '../../forms/save-button'
import { Screen } from '../../ui/screen'
import { BodySums } from './body-sums'
import { ClosingNote } from './closing-note'
import { CopyWeekDialog } from './copy-week-dialog'
import { DayColumn } from './day-column'
import { PeriodBar } from './period-bar'
import { typedSlots } from './typed-slots'
import { useBodyChoices } from './use-body-choices'
import { useWeekFigures } from './use-week-figures'
import { readUsualWeek, shownSlots, usualWeekFields } from './usual-week-fields'
import { Notice } from '../../ui/notice'
import classes from './usual-week.module.css'
import looks from '../../ui/looks.module.css'

interface UsualWeekEditorProps {
  /** Of the week, also of one to create. */
  readonly id: string
  readonly agent: Agent
  /** `null`: one to create, after the one `before` where there is one. */
  readonly kept: WeekTemplate | null
  readonly before: WeekTemplate | undefined
}

/** The pieces as they were kept here last: their identifiers in that order, and how those begin of any others. */
interface KeptPieces {
  readonly ids: readonly string[]
  readonly others: string
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const SATURDAY = 6

/** The usual week of an agent over a period, day by day: saved by its button or Ctrl+S. */
export function UsualWeekEditor({ id, agent, kept, before }: UsualWeekEditorProps) {
  const { t, format } = useWording()
  const navigate = useNavigate()
  const today = useToday()
  const remove = useCommand('removeWeekTemplate')
  const [copying, setCopying] = useState(false)
  const [wantsWeekend, setWantsWeekend] = useState(false)
  const title = t('usualWeek.title', { agent: useNames().agent(agent.id) })
  const save = useCommand('saveWeekTemplates', { notice: false })
  // Its pieces remain the same ones once they are kept, in whichever order they are shown: typing goes on where it was.
  const [pieces, setPieces] = useState<KeptPieces>({ ids: [], others: '' })
  const form = useMadeForm({
    of: usualWeekFields,
    what: title,
    // A new one starts from the week before it, which it closes.
    known: useMemo(
      () => ({
        ...kept,
        slots: shownSlots(
          (kept ?? before)?.slots ?? [],
          (at) => pieces.ids[at] ?? `${pieces.others}${String(at)}`,
        ),
      }),
      [kept, before, pieces],
    ),
    isKept: kept !== null,
    recordId: kept?.id,
    fieldOf: { weekTemplatesOverlap: 'period.from' },
    make: (draft, texts) => readUsualWeek(draft, { id, agentId: agent.id }, texts),
    save: async (template) => {
      setPieces({ ids: draft.slots.map((slot) => slot.id), others: newId() })
      const answer = await save.run({ templates: [template], closePrevious: kept === null })
      if (!answer.ok) setPieces(pieces)
      return answer
    },
    onCreated: () => {
      if (kept === null) void navigate(paths.usualWeek(agent.id, id), { replace: true })
    },
  })
  const { draft } = form
  const [known] = useState(() => new Set(draft.slots.map((slot) => slot.id)))
  const figures = useWeekFigures(agent, typedSlots(draft.slots), {
    from: parseDay(draft.period.from) ?? today,
    to: parseDay(draft.period.to),
  })
  const choices = useBodyChoices(
    agent.id,
    draft.slots.map(({ collectivityId }) => collectivityId),
  )
  const usesWeekend = draft.slots.some(({ weekday }) => weekday >= SATURDAY)
  const shown = WEEKDAYS.filter((weekday) => weekday < SATURDAY || usesWeekend || wantsWeekend)
  const fields = useRef<HTMLDivElement>(null)
  const giveUp = (): void => {
    form.reset()
    // The button that removes the week takes the place of this one, and must not get its next key.
    fields.current?.querySelector('input')?.focus()
  }
  const toAgent = paths.agents(agent.id)
  const erase = async (): Promise<void> => {
    if (kept === null) return
    const answer = await remove.run({ id: kept.id })
    if (answer.ok) void navigate(toAgent)
  }
  return (
    <Screen
      title={title}
      context={
        <Link className={looks.link} to={toAgent} data-leads>
          {t('usualWeek.toAgent', { agent: agent.firstName })}
        </Link>
      }
      secondary={
        form.dirty ? (
          <Button onClick={giveUp}>{t('common.discard')}</Button>
        ) : (
          kept !== null && (
            <>
              <Button
                leftSection={<IconTrash size={16} aria-hidden="true" />}
                loading={remove.pending}
                onClick={() => void erase()}
              >
                {t('common.delete')}
              </Button>
              <Button
                leftSection={<IconCopy size={16} aria-hidden="true" />}
                onClick={() => setCopying(true)}
              >
                {t('usualWeek.copy')}
              </Button>
            </>
          )
        )
      }
      primary={<SaveButton onSave={form.submit} disabled={!form.dirty} pending={form.pending} />}
    >
      <Stack gap="card" ref={fields}>
        <FormNotice form={form} boxed />
        <PeriodBar
          agentId={agent.id}
          form={form}
          figures={figures}
          weekend={{
            shown: usesWeekend || wantsWeekend,
            disabled: usesWeekend,
            toggle: () => setWantsWeekend((wanted) => !wanted),
          }}
        />
        {kept === null && <ClosingNote id={id} agentId={agent.id} period={draft.period} />}
        {(figures.warnings.get(0) ?? []).map((sentence) => (
          <Notice key={sentence} gap="tight" px="sm" py="xs" fz="column">
            {sentence}
          </Notice>
        ))}
        <div className={classes.week} data-days={shown.length}>
          {shown.map((weekday) => (
            <DayColumn
              key={weekday}
              form={form}
              weekday={weekday}
              name={format.day(addDays(mondayOf(today), weekday - 1), 'weekdayName')}
              choices={choices}
              figures={figures}
              known={known}
            />
          ))}
        </div>
        <BodySums figures={figures} />
      </Stack>
      {kept !== null && copying && (
        <CopyWeekDialog template={kept} onClose={() => setCopying(false)} />
      )}
      {form.dialog}
    </Screen>
  )
}
