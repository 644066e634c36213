import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { CreateTerritory } from './create-territory'
import { FirstChoices } from './first-choices'
import { LanguageSwitch } from './language-switch'
import { WelcomeBand } from './welcome-band'
import classes from './welcome.module.css'

/** The first screen of a machine that holds no workspace yet: three ways to begin. */
export function WelcomeScreen() {
  const { t } = useTranslation()
  const { workspace } = useRegistry()
  const [creating, setCreating] = useState(false)
  if (workspace !== null) return <Navigate to={paths.home()} replace />
  return (
    <div className={classes.welcome}>
      <title>{`${t('welcome.title')} · Quotité`}</title>
      <WelcomeBand />
      <main className={classes.main}>
        <div className={classes.column}>
          <h1 className={classes.title}>{t('welcome.title')}</h1>
          <p className={classes.subtitle}>{t('welcome.subtitle')}</p>
          {creating ? (
            <CreateTerritory onBack={() => setCreating(false)} />
          ) : (
            <FirstChoices onCreate={() => setCreating(true)} />
          )}
          <LanguageSwitch />
        </div>
      </main>
    </div>
  )
}
