import { Kbd } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from './entry'
import classes from './palette.module.css'

interface PaletteResultsProps {
  readonly id: string
  readonly found: readonly Entry[]
  readonly current: Entry | undefined
  readonly query: string
  readonly onOpen: (entry: Entry) => void
}

/** What was found, closest first. The field keeps the focus; the chosen line is said through it. */
export function PaletteResults({ id, found, current, query, onOpen }: PaletteResultsProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (found.length === 0) {
    return (
      <p className={classes.nothing} role="status">
        {t('frame.palette.empty', { query })}
      </p>
    )
  }
  return (
    <div
      id={id}
      ref={list}
      className={classes.list}
      role="listbox"
      aria-label={t('frame.palette.results')}
    >
      {found.map((entry) => (
        <div
          key={entry.id}
          id={`${id}-${entry.id}`}
          role="option"
          aria-selected={entry === current}
          className={classes.entry}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(entry)}
        >
          <entry.icon size={19} stroke={1.6} aria-hidden="true" />
          <span className={classes.entryLabel}>{entry.label}</span>
          <span className={classes.detail}>{entry.detail}</span>
          {entry.keys === undefined ? (
            <span className={classes.kind}>{t(`frame.palette.${entry.group}`)}</span>
          ) : (
            <Kbd>{entry.keys}</Kbd>
          )}
        </div>
      ))}
    </div>
  )
}
