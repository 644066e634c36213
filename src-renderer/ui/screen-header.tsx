import type { ReactNode } from 'react'
import classes from './screen-header.module.css'
import looks from './looks.module.css'
import { Kbd, Text, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { palette } from './palette-store'
import { usePrintedMargin } from './use-printed-margin'
import { useWording } from './use-wording'

/** Looks like a field, opens the palette: the same as Ctrl+K. */
function SearchButton({ hint }: { readonly hint: string | undefined }) {
  const { t } = useWording()
  return (
    <UnstyledButton
      className={classes.search}
      onClick={palette.open}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
    >
      <IconSearch size={17} aria-hidden="true" />
      <span className={hint === undefined ? classes.searchWord : 'visually-hidden'}>
        {t('common.search')}
      </span>
      {hint !== undefined && (
        <Text span flex={1} miw={0} truncate aria-hidden="true">
          {hint}
        </Text>
      )}
      <Kbd aria-hidden="true">{t('frame.keys.search')}</Kbd>
    </UnstyledButton>
  )
}

/** The title of a screen, and what is beside it. */
export interface ScreenHeaderProps {
  readonly title: string
  /** Beside the title, quieter: period, agreement, arrows to the week before and after. */
  readonly context?: ReactNode
  /** At most one filled button. */
  readonly primary?: ReactNode
  /** Quiet buttons. */
  readonly secondary?: ReactNode
  /** An example for the search of this screen. */
  readonly searchHint?: string
}

/** The line at the top of every screen: its title, search, its main action. */
export function ScreenHeader(props: ScreenHeaderProps) {
  const { title, context, primary, secondary, searchHint } = props
  usePrintedMargin(
    '--printed-screen',
    typeof context === 'string' ? `${title} · ${context}` : title,
  )
  return (
    <header className={classes.header}>
      <title>{`${title} · Quotité`}</title>
      <h1 className={`${looks.cut} ${classes.title}`}>{title}</h1>
      {context !== undefined && (
        <div className={classes.context}>
          {typeof context === 'string' ? <span>{context}</span> : context}
        </div>
      )}
      <div className={classes.actions}>
        <SearchButton hint={searchHint} />
        {secondary}
        {primary}
      </div>
    </header>
  )
}
