import { useEffect } from 'react'
import type { DeskEvent } from '#shared/contract/views'
import { translator } from '#shared/wording/translator'
import { Logo } from '../ui/logo'
import classes from './crash-sheet.module.css'

type RebuildingProps = Omit<Extract<DeskEvent, { readonly kind: 'rebuilding' }>, 'kind'>

/**
 * What the user sees while a lost database is rebuilt from the journal: how far it is. The desk
 * answers nothing yet: language and theme come with the event.
 */
export function Rebuilding({ language, dark, done, total }: RebuildingProps) {
  const t = translator(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light'
  }, [language, dark])
  const count = t('frame.rebuilding.count', { done, total })
  return (
    <main className={classes.sheet}>
      <div className={classes.card}>
        <Logo />
        <h1 id="rebuilding">{t('frame.rebuilding.title')}</h1>
        <p>{t('frame.rebuilding.text')}</p>
        <progress className={classes.bar} aria-labelledby="rebuilding" value={done} max={total} />
        <p className={classes.count}>{count}</p>
      </div>
    </main>
  )
}
