import { Flex } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Logo } from '../../ui/logo'
import { SharesRing } from './shares-ring'
import classes from './welcome.module.css'

/** On the left: the purpose of the program, in one sentence and one drawing. */
export function WelcomeBand() {
  const { t } = useTranslation()
  return (
    <header className={classes.band}>
      <div className={classes.brand}>
        <Logo size={34} ring="var(--sheet)" share="var(--band-share)" />
        {t('frame.product')}
      </div>
      <p className={classes.promise}>{t('welcome.promise')}</p>
      <SharesRing label={t('welcome.ring')} />
      <Flex component="p" gap={9} align="center" c="var(--band-soft)">
        <IconShieldCheck size={18} stroke={1.6} aria-hidden="true" />
        {t('welcome.local')}
      </Flex>
    </header>
  )
}
