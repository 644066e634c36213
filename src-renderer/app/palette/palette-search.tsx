import { IconSearch } from '@tabler/icons-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { KeyHint } from '../../ui/key-hint'
import type { Entry } from './entry'
import { PaletteResults } from './palette-results'
import classes from './palette.module.css'
import { searchEntries } from './search-entries'
import { useEntries } from './use-entries'

interface PaletteSearchProps {
  /** Called once the person has gone where they wanted. */
  readonly onDone: () => void
}

/** More would not fit, and a longer word finds better. */
const MOST = 9

/** The field, what it finds, and the keys that lead there. */
export function PaletteSearch({ onDone }: PaletteSearchProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const listId = useId()
  const entries = useEntries()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = searchEntries(entries, query, MOST)
  const current = found[Math.min(chosen, found.length - 1)]

  const open = (entry: Entry): void => {
    onDone()
    void navigate(entry.path)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || found.length === 0) return
    if (event.key === 'Enter' && current !== undefined) open(current)
    else if (event.key === 'ArrowDown') setChosen((at) => (at + 1) % found.length)
    else if (event.key === 'ArrowUp') setChosen((at) => (at - 1 + found.length) % found.length)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={classes.field}>
        <IconSearch size={22} aria-hidden="true" />
        <input
          className={classes.input}
          role="combobox"
          aria-label={t('frame.palette.label')}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(current === undefined ? {} : { 'aria-activedescendant': `${listId}-${current.id}` })}
          placeholder={t('frame.palette.placeholder')}
          value={query}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={(event) => {
            setQuery(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteResults id={listId} found={found} current={current} query={query} onOpen={open} />
      <div className={classes.hints}>
        <KeyHint keys={[t('frame.keys.enter')]}>{t('frame.palette.open')}</KeyHint>
        <KeyHint keys={['↑', '↓']}>{t('frame.palette.choose')}</KeyHint>
        <KeyHint keys={[t('frame.keys.escape')]}>{t('frame.palette.close')}</KeyHint>
        <span className={classes.local}>{t('frame.palette.local')}</span>
      </div>
    </>
  )
}
