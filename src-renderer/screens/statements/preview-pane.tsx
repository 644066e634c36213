import { Anchor, Button, Group, Menu } from '@mantine/core'
import { Link } from 'react-router'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Period } from '#shared/kernel/period'
import { signedAmount } from '#shared/domain/statements/settle'
import { useDesk } from '../../client/use-desk'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { ExcessButton } from '../../settlement/excess-button'
import { useSendSigned } from '../../settlement/use-send-signed'
import { SignedAnswer } from '../../settlement/signed-answer'
import { openCorrection } from '../../client/correction-start'
import { ExplanationPane } from '../../ui/explanation-pane'
import { PagePreview } from '../../ui/page-preview'
import { Tag } from '../../ui/tag'
import { FollowButtons } from './follow-buttons'
import { LifeList } from './life-list'
import type { Row } from './row'

interface PreviewPaneProps {
  readonly row: Row
  readonly body: string
  readonly agreementId: string
  readonly period: Period
  readonly nature: StatementNature
  readonly onClose: () => void
  readonly onSave: (id: string) => void
  readonly onCancel: (row: Row) => void
}

/** The chosen statement: its page, its state, its actions. */
export function PreviewPane(props: PreviewPaneProps) {
  const { row, body, agreementId, period, nature, onClose, onSave, onCancel } = props
  const { t, format } = useWording()
  const { issued } = row
  const { statements } = useRegistry()
  const { send, pending } = useSendSigned()
  const replacedBy = statements.find(
    (one) =>
      issued?.cancelled !== null &&
      one.replaces === issued?.number &&
      one.agreementId === issued?.agreementId &&
      one.beneficiaryId === issued.beneficiaryId,
  )
  const draft = useDesk(
    'previewStatement',
    issued === null ? { agreementId, period, nature, beneficiaryId: row.collectivityId } : null,
  )
  const page = useDesk('readStatementPage', issued === null ? null : { id: issued.id })
  const html = (issued === null ? draft : page).data?.html
  const state =
    issued === null
      ? t('statements.preview.draft')
      : issued.cancelled === null
        ? t('statements.preview.issuedOn', { day: issued.issuedOn })
        : t('statements.preview.cancelledOn', {
            day: issued.cancelled.on,
            reason: issued.cancelled.reason,
          })
  return (
    <ExplanationPane
      kicker={t('statements.preview.label')}
      title={issued?.number ?? body}
      context={
        <>
          {issued !== null && `${body}, `}
          {t('statements.preview.balance')}{' '}
          <strong>{format.cents(signedAmount(row.balance))}</strong>{' '}
          <Tag tone={row.state === 'issued' ? 'accent' : 'plain'}>{state}</Tag>
          {replacedBy !== undefined && (
            <>
              {' '}
              <Anchor component={Link} to={paths.statements(replacedBy.id)} inherit>
                {t('correction.replacedBy', { number: replacedBy.number })}
              </Anchor>
            </>
          )}
          {issued !== null && <SignedAnswer subjectId={issued.id} />}
        </>
      }
      onClose={onClose}
      footer={
        issued !== null &&
        (issued.cancelled !== null ? (
          <ExcessButton statement={issued} />
        ) : (
          <Group gap="xs">
            <FollowButtons
              key={issued.id}
              statement={issued}
              others={
                <>
                  <Menu.Item
                    disabled={pending}
                    onClick={() => void send({ about: 'statement', subjectId: issued.id })}
                  >
                    {t('exchanges.send')}
                  </Menu.Item>
                  {nature === 'actual' && (
                    <Menu.Item
                      onClick={() =>
                        openCorrection({ facts: [], collectivityId: row.collectivityId, period })
                      }
                    >
                      {t('correction.open')}
                    </Menu.Item>
                  )}
                  <Menu.Item onClick={() => onCancel(row)}>
                    {t('statements.preview.cancel')}
                  </Menu.Item>
                </>
              }
            >
              <ExcessButton statement={issued} />
              <Button size="xs" onClick={() => onSave(issued.id)}>
                {t('statements.preview.pdf')}
              </Button>
            </FollowButtons>
          </Group>
        ))
      }
    >
      {issued !== null && <LifeList statement={issued} />}
      {html !== undefined && (
        <PagePreview html={html} title={t('statements.preview.frame', { body })} />
      )}
    </ExplanationPane>
  )
}
