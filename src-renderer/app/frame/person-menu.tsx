import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconSettings, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ROLES } from '#shared/contract/preferences'
import { paths } from '../../client/paths'
import { usePreferences } from '../../client/use-preferences'
import { initialsOf } from './initials-of'
import classes from './navigation.module.css'

const chosen = (is: boolean) => (is ? <IconCheck size={15} aria-hidden="true" /> : null)

/** Who sits here, and how they like it: role, language, appearance. */
export function PersonMenu({ rail }: { readonly rail: boolean }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { preferences, change } = usePreferences()
  const name = preferences.name === '' ? t('frame.person.nobody') : preferences.name
  const initials = initialsOf(preferences.name)
  return (
    <Menu position="right-end" width={230}>
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={t('frame.person.menu', { name })}>
          <span className={classes.initials}>
            {initials === '' ? <IconUser size={16} style={{ marginTop: 6 }} /> : initials}
          </span>
          {!rail && (
            <span className={classes.who}>
              <strong>{name}</strong>
              <span>{t(`common.role.${preferences.role}`)}</span>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('frame.person.role')}</Menu.Label>
        {ROLES.map((role) => (
          <Menu.Item
            key={role}
            role="menuitemradio"
            aria-checked={role === preferences.role}
            rightSection={chosen(role === preferences.role)}
            onClick={() => {
              change({ role })
              void navigate(paths.home())
            }}
          >
            {t(`common.role.${role}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('frame.person.language')}</Menu.Label>
        {(['fr', 'en'] as const).map((language) => (
          <Menu.Item
            key={language}
            role="menuitemradio"
            aria-checked={language === preferences.language}
            lang={language}
            rightSection={chosen(language === preferences.language)}
            onClick={() => change({ language })}
          >
            {t(`frame.languages.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('frame.person.theme')}</Menu.Label>
        {(['light', 'dark', 'system'] as const).map((theme) => (
          <Menu.Item
            key={theme}
            role="menuitemradio"
            aria-checked={theme === preferences.theme}
            rightSection={chosen(theme === preferences.theme)}
            onClick={() => change({ theme })}
          >
            {t(`frame.themes.${theme}`)}
          </Menu.Item>
        ))}
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
