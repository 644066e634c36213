import { Box, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { CreateTerritory } from './create-territory'
import { FirstChoices } from './first-choices'
import { SampleChoices } from './sample-choices'
import { LanguageSwitch } from './language-switch'
import { WelcomeBand } from './welcome-band'
import { Columns } from '../../ui/columns'
import classes from './welcome.module.css'

/** The first screen of a machine that holds no workspace yet: three ways to begin. */
export function WelcomeScreen() {
  const { t } = useTranslation()
  const { workspace } = useRegistry()
  const [step, setStep] = useState<'choose' | 'create' | 'samples'>('choose')
  const back = (): void => setStep('choose')
  if (workspace !== null) return <Navigate to={paths.home()} replace />
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
          {step === 'create' && <CreateTerritory onBack={back} />}
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
