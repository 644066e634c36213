import { Button, Flex } from '@mantine/core'
import type { Paper } from '#shared/domain/papers/paper'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { said } from '../../../ui/said'
import { useNames } from '../../../client/use-names'
import panes from './panes.module.css'
import { latestVersion, type ContentFault } from './use-paper-contents'

interface PaperRowProps {
  readonly paper: Paper
  readonly faultOf: ContentFault
  readonly onEdit: () => void
}

/** One paper: its kind, its body or agent, its latest file, with buttons to open and change it. */
export function PaperRow({ paper, faultOf, onEdit }: PaperRowProps) {
  const { t, format } = useWording()
  const names = useNames()
  const open = useCommand('openPaper')
  const { id, title, date, number, collectivityId, agentId, versions } = paper
  const version = latestVersion(paper)
  const fault = version === undefined ? null : faultOf(version.sha256)
  const details = said(
    collectivityId !== null && names.collectivity(collectivityId),
    agentId !== null && names.agent(agentId),
    number !== '' && number,
    date !== null && format.day(date, 'long'),
    versions.length !== 1 && t('trace.pieces.version', { number: versions.length }),
  ).join(', ')
  return (
    <li className={panes.paper}>
      <strong>{title}</strong>
      {details !== '' && <small>{details}</small>}
      <small data-fault={fault ?? undefined}>
        {fault === null ? version?.fileName : t(`trace.content.${fault}`)}
      </small>
      <Flex component="span" gap="sm" align="center" wrap="wrap" pt="xs">
        <Button
          size="xs"
          aria-label={t('trace.pieces.openOne', { title })}
          loading={open.pending}
          onClick={() => void open.run({ id, sha256: version?.sha256 ?? '' })}
        >
          {t('trace.pieces.open')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('trace.pieces.editOne', { title })}
          onClick={onEdit}
        >
          {t('common.edit')}
        </Button>
      </Flex>
    </li>
  )
}
