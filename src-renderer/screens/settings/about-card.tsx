import { Stack } from '@mantine/core'
import { useRecoverySentence } from '../../client/use-recovery-sentence'
import { useStatus } from '../../client/use-status'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { Checked } from './checked'
import classes from './settings.module.css'
import looks from '../../ui/looks.module.css'

/** Which version runs on what, under which licence, and what the last start had to repair. */
export function AboutCard() {
  const { t } = useWording()
  const recoverySentence = useRecoverySentence()
  const { version, runtime, logFile } = useStatus(({ version, runtime, logFile }) => ({
    version,
    runtime,
    logFile,
  }))
  const atStart = recoverySentence(useStatus(({ recovery, unread }) => ({ recovery, unread })))
  return (
    <Card title={t('settings.about.title')}>
      <Stack gap="lg">
        <dl className={classes.facts}>
          <dt className={looks.quiet}>{t('settings.about.version')}</dt>
          <dd>
            {t('frame.product')} {version}
          </dd>
          <dt className={looks.quiet}>{t('settings.about.licence')}</dt>
          <dd>{t('settings.about.licenceName')}</dd>
          <dt className={looks.quiet}>{t('settings.about.runtime')}</dt>
          <dd>
            {t('settings.about.runtimeDetail', {
              electron: runtime.electron,
              chromium: runtime.chromium,
            })}
          </dd>
          <dt className={looks.quiet}>{t('settings.about.log')}</dt>
          <dd>{logFile}</dd>
          <dt className={looks.quiet}>{t('settings.about.checked')}</dt>
          <dd>
            <Checked />
          </dd>
          {atStart !== '' && (
            <>
              <dt className={looks.quiet}>{t('settings.about.recovery')}</dt>
              <dd>{atStart}</dd>
            </>
          )}
        </dl>
        {!runtime.supported && <Notice>{t('settings.about.unsupported')}</Notice>}
      </Stack>
    </Card>
  )
}
