import { Button, Group, Stack } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { OpenedList } from '#shared/contract/list-methods'
import { sumCents } from '#shared/kernel/cents'
import { useCommand } from '../../client/use-command'
import { useRehearsal } from '../../client/use-rehearsal'
import { offerFocus } from '../../ui/offer-focus'
import { useWording } from '../../ui/use-wording'
import { DateOrderChoice } from '../date-order'
import { SettledNotice } from '../settled-notice'
import { ListColumns } from './list-columns'
import { ListColumnsSource } from './list-columns-source'
import { ListCounts } from './list-counts'
import { ListLines } from './list-lines'
import type { ListPlace } from './list-source-dialog'
import looks from '../../ui/looks.module.css'

interface ListReviewProps extends ListPlace {
  readonly list: OpenedList
  readonly labels: Readonly<Record<string, string>>
  readonly onClose: () => void
}

/** The columns of a list and what becomes of each line; nothing is kept before it is asked. */
export function ListReview(props: ListReviewProps) {
  const { list, labels, leave, onKept, onClose } = props
  const { t } = useWording()
  const keeping = useCommand('keepList')
  const [columns, setColumns] = useState(list.columns)
  const [dates, setDates] = useState(list.dates)
  const [isForgotten, setForgotten] = useState(false)
  const [isKept, setKept] = useState(false)
  const order = { token: list.token, columns: [...columns], dates }
  const { data, isPending, isPlaceholderData } = useRehearsal('rehearseList', order)
  const lines = data?.lines ?? []
  const count = (...states: readonly string[]): number =>
    lines.filter(({ status }) => states.includes(status)).length
  const isPayments = list.kind === 'payments'
  const verb = isPayments ? 'pay' : 'keep'
  const excess = sumCents(
    lines.flatMap(({ notes }) =>
      notes.flatMap((note) => (note.code === 'excess' ? [note.amount] : [])),
    ),
  )
  const [taken, refused] = [count('added', 'changed'), count('refused')]
  const rest = useRef<HTMLDivElement>(null)
  const primary = useRef<HTMLButtonElement>(null)
  const isReady = taken > 0
  useEffect(() => {
    if (isReady) offerFocus(primary.current)
  }, [isReady])
  const locked = data?.settled.count ?? 0
  // Lines that statements lock stay to be corrected; then the list closes.
  const isDone = isKept && locked === 0
  useEffect(() => {
    if (isDone) onClose()
  }, [isDone, onClose])
  const keep = async (): Promise<void> => {
    const { ok } = await keeping.run({ ...order, leaveRefused: refused > 0 })
    if (!ok) return
    if (locked === 0) onClose()
    else {
      setKept(true)
      onKept()
      rest.current?.focus()
    }
  }
  return (
    <Stack gap="sm">
      {!isForgotten && (
        <ListColumnsSource
          proposed={list}
          onForget={() => {
            setForgotten(true)
            setColumns(list.guessed)
            setDates(null)
          }}
        />
      )}
      <ListColumns list={list} labels={labels} columns={columns} onColumns={setColumns} />
      {data?.dates.isOpen === true && (
        <DateOrderChoice
          value={dates}
          rememberedFrom={
            dates !== null && dates === list.dates ? (list.remembered?.name ?? null) : null
          }
          onChange={setDates}
        />
      )}
      <ListCounts lines={lines} isPayments={isPayments}>
        {excess > 0 && (
          <>
            {', '}
            <strong>{t('lists.excess', { amount: excess })}</strong>
          </>
        )}
      </ListCounts>
      {isKept && <p role="status">{t('lists.restLocked')}</p>}
      {data !== undefined && (
        <div ref={rest} tabIndex={-1}>
          <SettledNotice settled={data.settled} />
        </div>
      )}
      <ListLines lines={lines} labels={labels} isPayments={isPayments} />
      <Group justify="flex-end" gap="sm" className={looks.foot ?? ''}>
        <Button onClick={leave}>{t(isKept ? 'common.close' : 'common.cancel')}</Button>
        {!isKept && (
          <Button
            variant="filled"
            ref={primary}
            aria-keyshortcuts="Control+S"
            disabled={taken === 0}
            loading={keeping.pending || isPending || isPlaceholderData}
            onClick={() => void keep()}
          >
            {t(refused > 0 ? `lists.${verb}Without` : `lists.${verb}`, { count: taken })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
