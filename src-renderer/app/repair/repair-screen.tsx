import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { failureSentence } from '#shared/wording/failure-sentence'
import { localDay } from '../../client/local-day'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { RestoreDialog } from '../../screens/settings/restore-dialog'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Logo } from '../../ui/logo'
import looks from '../../ui/looks.module.css'
import classes from '../crash-sheet.module.css'
import { AlteredRecords } from './altered-records'
import { BeyondFacts } from './beyond-facts'
import facts from './repair-screen.module.css'
import { SupportBundle } from './support-bundle'
import type { SevereBreak } from './severe-break'

interface RepairScreenProps {
  readonly broken: SevereBreak
  /** Shows what can be read, or lets another workspace be opened. */
  readonly onPass: () => void
}

const TITLES = {
  journalCut: 'repair.title',
  journalAltered: 'repair.title',
  journalUnreadable: 'repair.title',
  journalGone: 'repair.titleGone',
  journalNewer: 'repair.titleNewer',
} as const

/** Where it breaks, up to when it can be read, how much lies after. */
function BreakFacts({ broken }: { readonly broken: SevereBreak }) {
  const { t } = useWording()
  const { data } = useDesk('readRepair', {})
  const missing =
    'missing' in broken ? broken.missing : broken.code === 'journalGone' ? broken.known : null
  return (
    <dl className={facts.facts}>
      {'folder' in broken && (
        <>
          <dt className={looks.quiet}>{t('repair.folder')}</dt>
          <dd>{broken.folder}</dd>
        </>
      )}
      {'path' in broken && (
        <>
          <dt className={looks.quiet}>{t('repair.place')}</dt>
          <dd>{t('repair.placeValue', { path: broken.path, line: String(broken.line) })}</dd>
        </>
      )}
      {broken.code === 'journalCut' && broken.until !== null && (
        <>
          <dt className={looks.quiet}>{t('repair.until')}</dt>
          <dd>{t('backups.moment', { day: localDay(broken.until), time: broken.until })}</dd>
        </>
      )}
      {broken.code === 'journalAltered' && broken.records !== null && (
        <AlteredRecords records={broken.records} />
      )}
      {missing !== null && (
        <>
          <dt className={looks.quiet}>{t('repair.missing')}</dt>
          <dd>{t('repair.missingValue', { count: missing })}</dd>
        </>
      )}
      {data !== undefined && <BeyondFacts facts={data} />}
    </dl>
  )
}

/**
 * Comes before everything else where the journal is broken and what it had is not all on screen: what is broken, and each way on
 * with its consequence. Nothing was opened, and nothing is written, until one is chosen.
 */
export function RepairScreen({ broken, onPass }: RepairScreenProps) {
  const { t, language } = useWording()
  const { run, pending } = useCommand('passBreak')
  const [asking, setAsking] = useState<'readable' | 'elsewhere' | null>(null)
  const [restoring, setRestoring] = useState(false)
  const isAltered = broken.code === 'journalAltered'
  const isReadable = isAltered || broken.code === 'journalCut'
  const pass = async (to: 'readable' | 'elsewhere'): Promise<void> => {
    const passed = await run({ to })
    setAsking(null)
    if (passed.ok) onPass()
  }
  return (
    <main className={classes.sheet}>
      <title>{`${t(TITLES[broken.code])} · Quotité`}</title>
      <div className={classes.card}>
        <Logo />
        <h1>{t(TITLES[broken.code])}</h1>
        <p role="alert">{failureSentence(broken, language)}</p>
        <BreakFacts broken={broken} />
        <p>{t('repair.untouched')}</p>
        {broken.code !== 'journalNewer' && (
          <Group gap="sm" justify="flex-end" mt="xs">
            <Button onClick={() => setAsking('elsewhere')}>{t('repair.elsewhere')}</Button>
            <Button onClick={() => setRestoring(true)}>{t('repair.restore')}</Button>
            {isReadable && (
              <>
                <Button onClick={() => setAsking('readable')}>{t('repair.readable')}</Button>
                <Button variant="filled" onClick={onPass}>
                  {t('repair.look')}
                </Button>
              </>
            )}
          </Group>
        )}
        <SupportBundle />
      </div>
      {restoring && (
        <RestoreDialog
          before={async () => (await run({ to: 'elsewhere' })).ok}
          onClose={() => setRestoring(false)}
        />
      )}
      {asking !== null && (
        <ConfirmDialog
          opened
          title={t(
            isAltered && asking === 'readable' ? 'repair.alteredTitle' : `repair.${asking}Title`,
          )}
          confirmLabel={t(`repair.${asking}`)}
          busy={pending}
          onCancel={() => setAsking(null)}
          onConfirm={() => void pass(asking)}
        >
          {t(isAltered && asking === 'readable' ? 'repair.alteredText' : `repair.${asking}Text`)}
        </ConfirmDialog>
      )}
    </main>
  )
}
