import { createTheme, MantineProvider, mergeThemeOverrides } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { useEffect, useMemo, type ReactNode } from 'react'
import { loadLanguage } from '../client/load-language'
import { useStatus } from '../client/use-status'
import { wordIn } from '../client/shown-wording'
import { useWording } from '../ui/use-wording'
import { cssVariables } from './css-variables'
import { theme } from './theme'
import { NoticeStrip } from './notice-strip'
import classes from './notice-strip.module.css'

/** Applies the user's language and theme as soon as they change. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const preferences = useStatus(({ preferences }) => preferences)
  const { t, language } = useWording()
  const machine = useColorScheme('light', { getInitialValueInEffect: false })
  const scheme = preferences.theme === 'system' ? machine : preferences.theme

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  useEffect(() => {
    if (language === preferences.language) return undefined
    let isWanted = true
    void loadLanguage(preferences.language).then((loaded) => {
      if (isWanted) wordIn(loaded)
    })
    return () => {
      isWanted = false
    }
  }, [language, preferences.language])

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
