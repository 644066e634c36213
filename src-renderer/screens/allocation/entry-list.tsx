import { Anchor, UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { EntryBehind } from '#shared/domain/allocation/entries-behind'
import { monthOf } from '#shared/kernel/month'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { said } from '../../ui/said'
import classes from './explain.module.css'
import looks from '../../ui/looks.module.css'

interface EntryListProps {
  readonly entries: readonly EntryBehind[]
  readonly agentName: (id: string) => string
}

/** How many entries are shown before all are asked for. */
const FIRST = 3
const LINE = 25

/** The entries behind a figure, latest first; each links to its week. */
export function EntryList({ entries, agentName }: EntryListProps) {
  const { t, format } = useWording()
  const [open, setOpen] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  const latest = useMemo(() => [...entries].reverse(), [entries])
  const shown = open ? latest : latest.slice(0, FIRST)
  const lines = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 6,
    initialRect: { width: 0, height: FIRST * LINE },
  })
  if (entries.length === 0) return null
  return (
    <>
      <div
        ref={scroller}
        className={classes.entries}
        data-open={open || undefined}
        {...(open
          ? { tabIndex: 0, role: 'group', 'aria-label': t('allocation.explain.entriesLabel') }
          : {})}
      >
        <ul
          style={{ height: lines.getTotalSize() }}
          aria-label={t('allocation.explain.entriesLabel')}
        >
          {lines.getVirtualItems().map(({ index, start }) => {
            const entry = shown[index]
            if (entry === undefined) return null
            const agent = agentName(entry.agentId)
            const task = said(
              entry.countedIn !== undefined && t('common.late', { month: monthOf(entry.day) }),
              entry.task !== '' && entry.task,
            ).join(', ')
            const what =
              task === ''
                ? agent
                : t('allocation.explain.entry', { agent: agent.split(' ')[0] ?? agent, task })
            return (
              <li
                key={index}
                className={classes.entry}
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                <Anchor
                  component={Link}
                  to={paths.week(entry.agentId, entry.day)}
                  inherit
                  title={t('allocation.explain.openEntry', { day: entry.day })}
                >
                  {format.day(entry.day, 'dayMonth')}
                </Anchor>
                <span className={looks.cut} title={what}>
                  {what}
                </span>
                <span>{format.minutes(entry.minutes)}</span>
              </li>
            )
          })}
        </ul>
      </div>
      {entries.length > FIRST && (
        <UnstyledButton className={classes.more} onClick={() => setOpen(!open)}>
          {open
            ? t('allocation.explain.hideEntries')
            : t('allocation.explain.entries', { count: entries.length })}
        </UnstyledButton>
      )}
    </>
  )
}
