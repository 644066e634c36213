import { Button, Group, Textarea } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { DateOrder } from '#shared/domain/imports/order-of-dates'
import { readTripRows, type TripRow } from '#shared/domain/travel/read-trip-rows'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { DateOrderChoice } from '../../../forms/date-order'
import { FormDialog } from '../../../forms/form-dialog'
import { newId } from '../../../forms/new-id'
import { useLeaveGuard } from '../../../forms/use-leave-guard'
import { fromClipboard } from '../../../grid/clipboard-text'
import { pastedLines } from '../../../grid/pasted-text'
import { PastedRows } from './pasted-rows'
import looks from '../../../ui/looks.module.css'
import type { Trip } from '#shared/domain/travel/trip'

/** The trips of some rows: those that are complete, and not kept already. */
const tripsOf = (rows: readonly TripRow[], newId: () => string): readonly Trip[] =>
  rows.flatMap(({ state, day, agentId, collectivityId, tenths, purpose }) =>
    state === 'wrong' ||
    state === 'kept' ||
    day === null ||
    agentId === null ||
    collectivityId === null ||
    tenths === null
      ? []
      : [{ id: newId(), day, agentId, collectivityId, tenths, purpose }],
  )

/**
 * Adds trips copied from a spreadsheet: the meaning of each line is shown first, then all are kept as one change, or none.
 */
export function PasteTrips() {
  const { t } = useWording()
  const known = useRegistry()
  const save = useCommand('saveTrips')
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [dates, setDates] = useState<DateOrder | null>(null)
  const { rows, missing, isOpen } = useMemo(
    () => readTripRows(fromClipboard(text), known, dates),
    [text, known, dates],
  )
  const trips = useMemo(() => tripsOf(rows, newId), [rows])
  const wrong = rows.filter(({ state }) => state === 'wrong').length
  const close = (): void => {
    setOpened(false)
    setText('')
  }
  const guard = useLeaveGuard(text.trim() !== '', t('travel.paste.title'), save.pending)
  const keep = async (): Promise<void> => {
    if ((await save.run({ trips: [...trips] })).ok) close()
  }
  const say = (key: 'wrong' | 'keep', count: number): string => t(`travel.paste.${key}`, { count })
  const refusal =
    missing.length > 0
      ? t('travel.paste.missing', {
          columns: missing.map((column) => t(`travel.column.${column}`)).join(', '),
        })
      : wrong > 0
        ? say('wrong', wrong)
        : null
  return (
    <>
      <Button
        size="xs"
        leftSection={<IconClipboardText size={15} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {t('travel.paste.open')}
      </Button>
      {opened && (
        <FormDialog guard={guard} onClose={close} title={t('travel.paste.title')} size={760}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              void keep()
            }}
          >
            <Textarea
              label={t('travel.paste.label')}
              description={t('travel.paste.help')}
              placeholder={t('travel.paste.example')}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              onPaste={(event) => setText(pastedLines(event, text) ?? text)}
              rows={5}
              wrap="off"
              data-autofocus
            />
            {isOpen && <DateOrderChoice value={dates} onChange={setDates} />}
            {rows.length > 0 && <PastedRows rows={rows} />}
            {refusal !== null && text.trim() !== '' && <p role="alert">{refusal}</p>}
            <Group justify="flex-end" mt="lg" gap="sm" className={looks.foot ?? ''}>
              <Button onClick={() => guard.leave(close)}>{t('common.cancel')}</Button>
              <Button
                variant="filled"
                type="submit"
                loading={save.pending}
                disabled={wrong > 0 || trips.length === 0}
              >
                {trips.length === 0 ? t('travel.paste.nothing') : say('keep', trips.length)}
              </Button>
            </Group>
          </form>
        </FormDialog>
      )}
    </>
  )
}
