import { Kbd } from '@mantine/core'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWording } from '../../ui/use-wording'
import type { Entry } from './entry'
import type { PaletteOption } from './palette-options'
import classes from './palette.module.css'
import looks from '../../ui/looks.module.css'

interface PaletteResultsProps {
  readonly id: string
  readonly options: readonly PaletteOption[]
  readonly current: PaletteOption | undefined
  /** The effect of keeping, in words. */
  readonly keep: string
  /** The question that answers are given to. */
  readonly question: string | null
  /** Whether there are entries beside a sentence, which need a heading of their own. */
  readonly apart: boolean
  readonly onTake: (option: PaletteOption) => void
}

/** What can be taken with Enter or a click. The field keeps the focus; screen readers read the chosen line through it. */
export function PaletteResults(props: PaletteResultsProps) {
  const { id, options, current, onTake } = props
  const { t } = useWording()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const line = (option: PaletteOption): ReactNode => (
    <div
      key={option.id}
      id={`${id}-${option.id}`}
      role="option"
      aria-selected={option.id === current?.id}
      className={option.kind === 'keep' ? classes.keep : classes.entry}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(option)}
    >
      {option.kind === 'keep' ? (
        <>
          <strong className={looks.accent}>{props.keep}</strong>
          <span>{t('sentence.oneUndo')}</span>
          <Kbd>{t('frame.keys.enter')}</Kbd>
        </>
      ) : (
        <EntryLine entry={option.entry} />
      )}
    </div>
  )
  const answers = options.filter(({ kind }) => kind === 'answer')
  const entries = options.filter(({ kind }) => kind === 'entry')
  return (
    <div
      id={id}
      ref={list}
      className={classes.list}
      data-apart={props.apart}
      role="listbox"
      aria-label={t('frame.palette.results')}
    >
      {options.filter(({ kind }) => kind === 'keep').map(line)}
      {answers.length > 0 && <Group title={props.question ?? ''}>{answers.map(line)}</Group>}
      {entries.length > 0 && props.apart ? (
        <Group title={t('frame.palette.goTo')}>{entries.map(line)}</Group>
      ) : (
        entries.map(line)
      )}
    </div>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId()
  return (
    <div role="group" aria-labelledby={titleId}>
      <div id={titleId} role="presentation" className={classes.group}>
        {title}
      </div>
      {children}
    </div>
  )
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const { t } = useWording()
  return (
    <>
      <entry.icon size={19} stroke={1.6} aria-hidden="true" />
      <span className={classes.entryLabel}>{entry.label}</span>
      <span className={`${looks.cut} ${classes.detail}`}>{entry.detail}</span>
      {entry.keys === undefined ? (
        <span className={classes.kind}>{t(`frame.palette.${entry.group}`)}</span>
      ) : (
        <Kbd>{entry.keys}</Kbd>
      )}
    </>
  )
}
