import { Menu, UnstyledButton } from '@mantine/core'
import { IconSettings, IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ROLES } from '#shared/contract/preferences'
import { useCover } from '../../client/covers'
import { paths } from '../../client/paths'
import { usePreferences } from '../../client/use-preferences'
import { useWording } from '../../ui/use-wording'
import { MenuChoice } from './menu-choice'
import classes from './navigation.module.css'
import looks from '../../ui/looks.module.css'

/** "Claire Morel" gives "CM"; an empty name gives nothing. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toLocaleUpperCase())
    .slice(0, 2)
    .join('')

/** The user's preferences: role, language, appearance. */
export function PersonMenu({ rail }: { readonly rail: boolean }) {
  const { t } = useWording()
  const navigate = useNavigate()
  const { preferences, change } = usePreferences()
  const [opened, setOpened] = useState(false)
  useCover(() => setOpened(false))
  const name = preferences.name === '' ? t('words.yourName') : preferences.name
  const initials = initialsOf(preferences.name)
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="right-end"
      width={230}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={t('frame.person.menu', { name })}>
          <span className={classes.initials}>
            {initials === '' ? <IconUser size={16} style={{ marginTop: 6 }} /> : initials}
          </span>
          {!rail && (
            <span className={classes.who}>
              <strong>{name}</strong>
              <span className={looks.soft}>{t(`common.role.${preferences.role}`)}</span>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuChoice
          label={t('words.homeShown')}
          value={preferences.role}
          choices={ROLES.map((value) => ({ value, label: t(`common.role.${value}`) }))}
          onChange={(role) => {
            change({ role })
            void navigate(paths.home())
          }}
        />
        <Menu.Divider />
        <MenuChoice
          label={t('words.language')}
          value={preferences.language}
          choices={(['fr', 'en'] as const).map((value) => ({
            value,
            label: t(`frame.languages.${value}`),
            lang: value,
          }))}
          onChange={(language) => change({ language })}
        />
        <Menu.Divider />
        <MenuChoice
          label={t('words.theme')}
          value={preferences.theme}
          choices={(['light', 'dark', 'system'] as const).map((value) => ({
            value,
            label: t(`frame.themes.${value}`),
          }))}
          onChange={(theme) => change({ theme })}
        />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} aria-hidden="true" />}
          onClick={() => void navigate(paths.settings())}
        >
          {t('frame.person.settings')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
