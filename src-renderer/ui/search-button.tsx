import { Kbd, Text, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './screen-header.module.css'

/** Looks like a field, opens the palette: the same as Ctrl+K. */
export function SearchButton({ hint }: { readonly hint: string | undefined }) {
  const { t } = useTranslation()
  return (
    <UnstyledButton
      className={classes.search}
      onClick={spotlight.open}
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
