import { Box, Text, UnstyledButton, Flex } from '@mantine/core'
import { useState } from 'react'
import { Navigate } from 'react-router'
import { paths } from '../../client/paths'
import { receivedFile } from '../../client/received-file'
import { useRegistry } from '../../client/use-registry'
import { CreateTerritory } from './create-territory'
import { FirstChoices } from './first-choices'
import { SampleChoices } from './sample-choices'
import { Columns } from '../../ui/columns'
import classes from './welcome.module.css'
import { usePreferences } from '../../client/use-preferences'
import { IconShieldCheck } from '@tabler/icons-react'
import { useWording } from '../../ui/use-wording'
import { Logo } from '../../ui/logo'
import { SharesRing } from './shares-ring'

/** On the left: the purpose of the program, in one sentence and one drawing. */
function WelcomeBand() {
  const { t } = useWording()
  return (
    <header className={classes.band}>
      <div className={classes.brand}>
        <Logo size={34} ring="var(--sheet)" share="var(--band-share)" />
        {t('frame.product')}
      </div>
      <p className={classes.promise}>{t('welcome.promise')}</p>
      <SharesRing label={t('welcome.ring')} />
      <Flex component="p" gap="sm" align="center" c="var(--band-soft)">
        <IconShieldCheck size={18} stroke={1.6} aria-hidden="true" />
        {t('welcome.local')}
      </Flex>
    </header>
  )
}

/** Each language in its own name. */
function LanguageSwitch() {
  const { t } = useWording()
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

/** The first screen of a machine that holds no workspace yet: four ways to begin. */
export function WelcomeScreen() {
  const { t } = useWording()
  const { workspace } = useRegistry()
  const received = receivedFile.use()
  const [chosen, setStep] = useState<'choose' | 'create' | 'samples'>('choose')
  const step = received === null ? chosen : 'create'
  const back = (): void => {
    receivedFile.set(() => null)
    setStep('choose')
  }
  if (workspace !== null)
    return <Navigate to={received === null ? paths.home() : paths.exchanges()} replace />
  return (
    <Columns of="minmax(340px, 42%) 1fr" gap={0} h="100%">
      <title>{`${t('welcome.title')} · Quotité`}</title>
      <WelcomeBand />
      <main className={classes.main}>
        <Box w="100%" maw={604} mx="auto">
          <h1 className={classes.title}>
            {t(step === 'samples' ? 'samples.title' : 'welcome.title')}
          </h1>
          <Text mt="xs" mb={24} c="var(--ink2)" fz="card">
            {t(step === 'samples' ? 'samples.subtitle' : 'welcome.subtitle')}
          </Text>
          {step === 'create' && <CreateTerritory received={received} onBack={back} />}
          {step === 'samples' && <SampleChoices onBack={back} />}
          {step === 'choose' && (
            <FirstChoices onCreate={() => setStep('create')} onSamples={() => setStep('samples')} />
          )}
          <LanguageSwitch />
        </Box>
      </main>
    </Columns>
  )
}
