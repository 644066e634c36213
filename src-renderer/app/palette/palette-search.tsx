import { Text } from '@mantine/core'
import { useId, useRef } from 'react'
import { useWording } from '../../ui/use-wording'
import { KeyHint } from '../../ui/key-hint'
import { PaletteField } from './palette-field'
import { PaletteResults } from './palette-results'
import classes from './palette.module.css'
import { ConcernList } from './sentence/concern-list'
import { markedPieces } from './sentence/marked-pieces'
import { SentenceHint } from './sentence/sentence-hint'
import { SentencePanel } from './sentence/sentence-panel'
import { usePalette } from './use-palette'
import looks from '../../ui/looks.module.css'

interface PaletteSearchProps {
  /** Called once the user has gone to a destination, or kept the sentence. */
  readonly onDone: () => void
}

const ENTER = {
  keep: 'sentence.keepKey',
  answer: 'sentence.chooseKey',
  entry: 'frame.palette.open',
} as const

/** The field, what its text finds or means, and the keys that take it. */
export function PaletteSearch({ onDone }: PaletteSearchProps) {
  const { t } = useWording()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const { query, type, view, options, current, take, onKeyDown, ...palette } = usePalette(onDone)
  const count = view?.sheets.reduce((sum, { lines }) => sum + lines.length, 0) ?? 0
  return (
    <>
      <PaletteField
        field={field}
        listId={listId}
        query={query}
        pieces={view === null ? [] : markedPieces(query, view.understanding)}
        expanded={options.length > 0}
        chosen={current?.id}
        onChange={type}
        onKeyDown={onKeyDown}
      />
      <div className={classes.content}>
        {query.trim() === '' && (
          <SentenceHint
            onTry={(sentence) => {
              type(sentence)
              field.current?.focus()
            }}
          />
        )}
        {view !== null && (
          <div className={looks.through} data-testid="sentence">
            <SentencePanel view={view} wrong={palette.wrong} />
            <ConcernList concerns={view.concerns} refused={palette.refused} />
          </div>
        )}
        {options.length > 0 && (
          <PaletteResults
            id={listId}
            options={options}
            current={current}
            keep={t('sentence.keep', { count })}
            question={palette.question}
            apart={view !== null}
            onTake={(option) => {
              take(option)
              field.current?.focus()
            }}
          />
        )}
        {options.length === 0 && view === null && (
          <Text p="wide" c="var(--ink2)" role="status">
            {t('frame.palette.empty', { query })}
          </Text>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {palette.announced}
      </p>
      <div className={classes.hints}>
        {current !== undefined && (
          <KeyHint keys={[t('frame.keys.enter')]}>{t(ENTER[current.kind])}</KeyHint>
        )}
        {options.length > 1 && <KeyHint keys={['↑', '↓']}>{t('frame.palette.choose')}</KeyHint>}
        <KeyHint keys={[t('frame.keys.escape')]}>{t('frame.palette.close')}</KeyHint>
        <Text span flex={1} c="dimmed" fz="column" ta="right">
          {t(view === null ? 'frame.palette.local' : 'sentence.local')}
        </Text>
      </div>
    </>
  )
}
