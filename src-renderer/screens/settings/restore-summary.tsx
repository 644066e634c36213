import { Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { OpenedBackup } from '#shared/contract/backup-views'
import { gapSentences } from '../../client/gap-sentences'
import { localDay } from '../../client/local-day'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { TableHead } from '../../ui/table-head'
import looks from '../../ui/looks.module.css'
import { Notice } from '../../ui/notice'
import table from '../../ui/table.module.css'
import classes from './settings.module.css'

/**
 * What an opened backup is, and what restoring it would bring back, take away and change. It takes the focus: that was on the
 * button that opened it, in whose place the one that restores comes.
 */
export function RestoreSummary({ opened }: { readonly opened: OpenedBackup }) {
  const { t } = useWording()
  const isExample = useRegistry().workspace?.example === true
  const { workspace, madeAt, savedAt, statements, identical, papers, comparison } = opened
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => shown.current?.focus(), [])
  const { tables, statementsGone, statementsBack } = comparison
  return (
    <Stack gap="md" ref={shown} tabIndex={-1}>
      <dl className={classes.facts}>
        <dt className={looks.quiet}>{t('words.workspace')}</dt>
        <dd>{workspace}</dd>
        <dt className={looks.quiet}>{t('backups.restore.made')}</dt>
        <dd>{t('backups.moment', { day: localDay(madeAt), time: madeAt })}</dd>
        {savedAt !== null && (
          <>
            <dt className={looks.quiet}>{t('backups.restore.until')}</dt>
            <dd>{t('backups.moment', { day: localDay(savedAt), time: savedAt })}</dd>
          </>
        )}
        <dt className={looks.quiet}>{t('backups.restore.proven')}</dt>
        <dd>
          {statements === 0
            ? t('common.noStatementYet')
            : t('backups.restore.recomputed', { count: statements, identical })}
          {papers > 0 && `, ${t('backups.restore.papers', { count: papers })}`}
        </dd>
      </dl>
      {gapSentences(t, opened).map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
      {tables.length === 0 ? (
        <p>{t('backups.restore.same')}</p>
      ) : (
        <table className={table.plain}>
          <TableHead
            titles={[t('backups.restore.what')]}
            figures={[
              t('backups.restore.back'),
              t('backups.restore.gone'),
              t('backups.restore.otherwise'),
            ]}
          />
          <tbody>
            {tables.map(({ table: name, back, gone, otherwise, names, hasMore }) => (
              <tr key={name}>
                <td>
                  {t(`backups.tables.${name}`)}
                  {names.length > 0 && (
                    <p className={looks.note}>{[...names, ...(hasMore ? ['…'] : [])].join(', ')}</p>
                  )}
                </td>
                {[back, gone, otherwise].map((count, at) => (
                  <td key={['back', 'gone', 'otherwise'][at]} data-figure>
                    {count === 0 ? '' : t('backups.restore.count', { count })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {statementsBack.length > 0 && (
        <p>{t('backups.restore.statementsBack', { numbers: statementsBack.join(', ') })}</p>
      )}
      {statementsGone.length > 0 && (
        <Notice>
          {t('backups.restore.statementsGone', { numbers: statementsGone.join(', ') })}
          {!isExample && ` ${t('backups.restore.numbersKept')}`}
        </Notice>
      )}
      <p className={looks.note}>{t('backups.restore.kept')}</p>
    </Stack>
  )
}
