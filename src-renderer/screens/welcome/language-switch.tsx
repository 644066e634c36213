import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../client/use-preferences'
import classes from './welcome.module.css'

/** Each language in its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  return (
    <div className={classes.languages} role="group" aria-label={t('words.language')}>
      {(['fr', 'en'] as const).map((language) => (
        <UnstyledButton
          key={language}
          lang={language}
          aria-pressed={preferences.language === language}
          onClick={() => change({ language })}
        >
          {t(`frame.languages.${language}`)}
        </UnstyledButton>
      ))}
    </div>
  )
}
