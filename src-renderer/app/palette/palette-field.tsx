import { Box } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import { useWording } from '../../ui/use-wording'
import classes from './palette.module.css'
import type { MarkedPiece } from './sentence/marked-pieces'

interface PaletteFieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly listId: string
  readonly query: string
  /** What was understood of the text, underlined piece by piece. */
  readonly pieces: readonly MarkedPiece[]
  readonly expanded: boolean
  /** The chosen line of the list, by the end of its identifier. */
  readonly chosen: string | undefined
  readonly onChange: (query: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The field of the palette. A copy of its text beneath it has the underlines. */
export function PaletteField(props: PaletteFieldProps) {
  const { t } = useWording()
  const { field, listId, query, pieces, chosen } = props
  const [scrolled, setScrolled] = useState(0)
  const follow = (): void => setScrolled(field.current?.scrollLeft ?? 0)
  useLayoutEffect(() => {
    setScrolled(field.current?.scrollLeft ?? 0)
  }, [field, query])
  // Text left from last time is replaced as soon as the user types.
  useLayoutEffect(() => {
    field.current?.select()
  }, [field])
  return (
    <div className={classes.field}>
      <IconSearch size={22} aria-hidden="true" />
      <Box pos="relative" flex={1} miw={0}>
        <div className={classes.marks} aria-hidden="true">
          <span style={{ transform: `translateX(${String(-scrolled)}px)` }}>
            {pieces.map(({ text, mark }, index) =>
              mark === null ? (
                text
              ) : (
                <u key={`${String(index)} ${mark}`} data-mark={mark}>
                  {text}
                </u>
              ),
            )}
          </span>
        </div>
        <input
          ref={field}
          className={classes.input}
          role="combobox"
          aria-label={t('common.search')}
          aria-expanded={props.expanded}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(chosen === undefined ? {} : { 'aria-activedescendant': `${listId}-${chosen}` })}
          placeholder={t('frame.palette.placeholder')}
          value={query}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={props.onKeyDown}
          onKeyUp={follow}
          onSelect={follow}
          onScroll={follow}
        />
      </Box>
    </div>
  )
}
