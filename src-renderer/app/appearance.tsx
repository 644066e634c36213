import { createTheme, MantineProvider, mergeThemeOverrides } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStatus } from '../client/use-status'
import { wordsOf } from '../client/words-of'
import { cssVariables } from './css-variables'
import { theme } from './theme'
import { NoticeStrip } from './notice-strip'
import classes from './notice-strip.module.css'

/** Applies the user's language and theme as soon as they change. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const preferences = useStatus(({ preferences }) => preferences)
  const { t, i18n } = useTranslation()
  const machine = useColorScheme('light', { getInitialValueInEffect: false })
  const scheme = preferences.theme === 'system' ? machine : preferences.theme

  useEffect(() => {
    document.documentElement.lang = i18n.language
  }, [i18n.language])

  useEffect(() => {
    if (i18n.language === preferences.language) return undefined
    let isWanted = true
    void wordsOf(preferences.language).then(({ lng, resources }) => {
      if (!isWanted) return
      i18n.addResourceBundle(lng, 'translation', resources[lng]?.translation)
      void i18n.changeLanguage(lng)
    })
    return () => {
      isWanted = false
    }
  }, [i18n, preferences.language])

  const close = t('common.close')
  const themed = useMemo(
    () =>
      mergeThemeOverrides(
        theme,
        createTheme({
          components: {
            CloseButton: { defaultProps: { 'aria-label': close } },
          },
        }),
      ),
    [close],
  )

  return (
    <MantineProvider theme={themed} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      <div className={classes.window}>
        <div className={classes.page}>{children}</div>
        <NoticeStrip />
      </div>
    </MantineProvider>
  )
}
